package io.github.samenplan.cli.page;

import java.util.List;

/**
 * Many plans as a page shows them.
 *
 * @param profiles a table for each profile
 * @param measured how many plans were measured
 * @param lacks what they lack, the most met first
 * @param unusable what cannot be used of what was read, with the reason
 */
record OverviewView(List<Profile> profiles, long measured, List<Lacking> lacks, List<String> unusable) {

    /**
     * The plans beside one profile.
     *
     * @param name the name of the profile
     * @param blocks the names of its blocks
     * @param rows the plans
     * @param counts how many plans stand where, a row for each light
     */
    record Profile(String name, List<String> blocks, List<Row> rows, List<Count> counts) {}

    /**
     * One plan.
     *
     * @param place where the plan is of
     * @param title its title
     * @param cells what each block of the profile gave
     */
    record Row(String place, String title, List<Cell> cells) {}

    /**
     * What one block gave.
     *
     * @param light its light
     * @param met how many demands the plan meets, in words; empty where there is nothing to count
     */
    record Cell(Mark light, String met) {}

    /**
     * How many plans have one light.
     *
     * @param light the light
     * @param plans how many, block by block
     */
    record Count(Mark light, List<Long> plans) {}

    /**
     * What plans lack.
     *
     * @param severity how bad it is
     * @param sentence what is said of it
     * @param plans how many plans
     */
    record Lacking(Mark severity, String sentence, int plans) {}
}
