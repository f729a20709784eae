package io.github.samenplan.cli;

import io.github.samenplan.completeness.CompletenessProfile;
import io.github.samenplan.completeness.Profiles;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Finds a profile by its id, or by its id and version. */
final class ProfileOption implements ITypeConverter<CompletenessProfile> {

    @Override
    public CompletenessProfile convert(String reference) {
        return Profiles.find(reference)
                .orElseThrow(() -> new TypeConversionException("there is no such profile; say one of "
                        + String.join(
                                ", ",
                                Profiles.shipped().stream()
                                        .map(CompletenessProfile::reference)
                                        .toList())));
    }
}
