package io.github.samenplan.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** A place in the JSON that is being read; its pointer is only made when somebody asks. */
final class Place {

    private final @Nullable Place owner;
    private final String token;
    private final boolean item;

    private Place(@Nullable Place owner, String token, boolean item) {
        this.owner = owner;
        this.token = token;
        this.item = item;
    }

    Place property(String name) {
        return new Place(this, name, false);
    }

    Place item(int index) {
        return new Place(this, Integer.toString(index), true);
    }

    boolean isDocument() {
        return owner == null;
    }

    /** Returns the name of the nearest property, for an item that of its list; empty for the document itself. */
    String name() {
        return owner == null || !item ? token : owner.name();
    }

    /** Returns the JSON Pointer. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Place place = this; place.owner != null; place = place.owner) {
            pointer.insert(0, "/" + place.token.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /** Returns the place at which a parser is. */
    static Place of(TokenStreamContext context) {
        if (context.inRoot()) {
            return ofDocument();
        }
        Place owner = of(context.getParent());
        if (context.inObject()) {
            return context.currentName() == null ? owner : owner.property(context.currentName());
        }
        return context.hasCurrentIndex() ? owner.item(context.getCurrentIndex()) : owner;
    }

    static Place ofDocument() {
        return new Place(null, "", false);
    }
}
