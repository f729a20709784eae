package io.github.samenplan.cli;

import static io.github.samenplan.cli.ExitCode.FINE;
import static io.github.samenplan.cli.ExitCode.WRONG;

import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.Capacity;
import io.github.samenplan.community.LonelinessKind;
import io.github.samenplan.fact.ImpossibleValueException;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Words;
import io.github.samenplan.jackson.CheckReading;
import io.github.samenplan.jackson.SignalJson;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.referral.Advice;
import io.github.samenplan.referral.Advice.Choice;
import io.github.samenplan.referral.Advice.Question;
import io.github.samenplan.referral.Concern;
import io.github.samenplan.referral.Consent;
import io.github.samenplan.referral.ReferralArrangement;
import io.github.samenplan.referral.ReferralDesk;
import io.github.samenplan.referral.Signal;
import io.github.samenplan.referral.SignalGroup;
import jakarta.validation.ValidatorFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Says where a signal can go by the rules of a plan; asks what matters, where nothing was said of the signal. */
@Command(
        name = "advise",
        description = {
            "Says where a signal can go by the referral rules of a plan, and why.",
            "Without a signal it asks the questions that matter, and takes the answers from standard input."
        },
        mixinStandardHelpOptions = true,
        modelTransformer = DocumentWords.class)
final class AdviseCommand implements Callable<Integer> {

    private final Clock clock;
    private final BufferedReader in;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PLAN", description = "The document with the plan.")
    private Path file;

    @Option(
            names = "--signal",
            paramLabel = "FILE",
            description = "The signal as JSON; what is not in it is not known.")
    private Path signalFile;

    @Option(names = "--who", paramLabel = "CAPACITY", description = "Who signals: ${COMPLETION-CANDIDATES}.")
    private Capacity signaller;

    @Option(
            names = "--age",
            paramLabel = "AGES",
            converter = Ages.class,
            description = "The age of the person: 82, 18-64 or 75+.")
    private AgeRange ages;

    @Option(names = "--group", paramLabel = "ID", description = "A target group that the person belongs to.")
    private List<String> groups = List.of();

    @Option(
            names = "--other-group",
            paramLabel = "ID",
            description = "A target group that the person does not belong to.")
    private List<String> otherGroups = List.of();

    @Option(names = "--area", paramLabel = "ID", description = "Where the person lives.")
    private String area;

    @Option(names = "--noticed", paramLabel = "GROUP", description = "What was noticed: ${COMPLETION-CANDIDATES}.")
    private List<SignalGroup> noticed = List.of();

    @Option(names = "--need", paramLabel = "ID", description = "What the person needs.")
    private List<String> needs = List.of();

    @Option(names = "--kind", paramLabel = "KIND", description = "The kind of loneliness: ${COMPLETION-CANDIDATES}.")
    private List<LonelinessKind> kinds = List.of();

    @Option(names = "--concern", paramLabel = "WEIGHT", description = "How heavy: ${COMPLETION-CANDIDATES}.")
    private Concern concern;

    @Option(
            names = "--consent",
            paramLabel = "CONSENT",
            description = "Whether the person agrees: ${COMPLETION-CANDIDATES}.")
    private Consent consent;

    @Option(
            names = "--anonymous",
            arity = "1",
            paramLabel = "true|false",
            description = "Whether somebody wants to stay unknown.")
    private Boolean anonymous;

    @Mixin
    private LanguageOption lang;

    @Option(
            names = "--at",
            paramLabel = "YYYY-MM-DDTHH:MM",
            description = "The moment at which it is asked, on the clock of the place (default: now).")
    private LocalDateTime moment;

    AdviseCommand(Clock clock, BufferedReader in) {
        this.clock = clock;
        this.in = in;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Optional<CoalitionPlan> plan =
                OnePlan.in(file, lang.language(), spec.commandLine().getErr());
        Optional<Signal> stated = plan.flatMap(this::signal);
        if (stated.isEmpty()) {
            return WRONG;
        }
        ReferralDesk desk = plan.get()
                .referralDesk()
                .orElseGet(() -> ReferralDesk.of(ReferralArrangement.builder().build()));
        LocalDateTime at = moment == null ? LocalDateTime.now(clock) : moment;
        Signal empty = Signal.builder().build();
        Signal signal = stated.get().equals(empty) ? asked(desk, at, out) : stated.get();
        Advice advice = desk.advise(signal, at);
        out.print(desk.describe(signal).in(lang.language()) + "\n");
        advice.sentences().forEach(sentence -> out.print("- " + sentence.in(lang.language()) + "\n"));
        if (!advice.getPassed().isEmpty()) {
            out.print(Words.of("Andere regels:", "Other rules:").in(lang.language()) + "\n");
        }
        advice.getPassed().forEach(passed -> out.print("- " + passed.words().in(lang.language()) + "\n"));
        return FINE;
    }

    /** Asks question after question, each once, until no answer matters any more or the answers end. */
    private Signal asked(ReferralDesk desk, LocalDateTime at, PrintWriter out) throws IOException {
        Signal signal = Signal.builder().build();
        Set<Words> asked = new HashSet<>();
        while (true) {
            Optional<Question> next = desk.advise(signal, at).getQuestions().stream()
                    .filter(question -> !asked.contains(question.text()))
                    .findFirst();
            if (next.isEmpty()) {
                return signal;
            }
            ask(next.get(), out);
            String answer = in.readLine();
            if (answer == null) {
                return signal;
            }
            asked.add(next.get().text());
            signal = chosen(answer.strip(), next.get()).map(Choice::signal).orElse(signal);
        }
    }

    private void ask(Question question, PrintWriter out) {
        out.print(question.text().in(lang.language()) + " (" + question.reason().in(lang.language()) + ")\n");
        for (int i = 0; i < question.choices().size(); i++) {
            out.print("  " + (i + 1) + ". " + question.choices().get(i).words().in(lang.language()) + "\n");
        }
        out.print(Words.of("Nummer, of leeg als u het niet weet: ", "Number, or nothing if you do not know: ")
                        .in(lang.language())
                + "\n");
        out.flush();
    }

    private static Optional<Choice> chosen(String answer, Question question) {
        return answer.matches("[1-9][0-9]?")
                        && Integer.parseInt(answer) <= question.choices().size()
                ? Optional.of(question.choices().get(Integer.parseInt(answer) - 1))
                : Optional.empty();
    }

    /** Returns the signal that was given; empty if it cannot be read, or refers to what the plan does not have. */
    private Optional<Signal> signal(CoalitionPlan plan) {
        try {
            Signal byOptions = byOptions();
            boolean known = tell(plan.unknownIn(byOptions));
            Optional<Signal> written =
                    signalFile == null ? Optional.of(Signal.builder().build()) : inFile(plan);
            return written.filter(signal -> known)
                    .map(signal -> signal.toBuilder().from(byOptions).build());
        } catch (ImpossibleValueException refused) {
            spec.commandLine().getErr().print(lang.refusal(refused) + "\n");
            return Optional.empty();
        }
    }

    private Signal byOptions() {
        return Signal.builder()
                .signaller(Optional.ofNullable(signaller))
                .ages(Optional.ofNullable(ages))
                .areaId(Optional.ofNullable(area))
                .concern(Optional.ofNullable(concern))
                .consent(Optional.ofNullable(consent))
                .anonymous(Optional.ofNullable(anonymous))
                .targetGroupIds(groups)
                .otherTargetGroupIds(otherGroups)
                .signalGroups(noticed)
                .needIds(needs)
                .lonelinessKinds(kinds)
                .build();
    }

    /** Reads the signal in the file; what is wrong with it is printed. */
    private Optional<Signal> inFile(CoalitionPlan plan) {
        try (ValidatorFactory validators = Validators.plain()) {
            CheckReading<Signal> reading =
                    SignalJson.using(validators.getValidator()).read(signalFile);
            tell(reading.getFindings());
            return reading.getDocument()
                    .filter(signal -> tell(plan.unknownIn(signal).stream()
                            .map(reading::located)
                            .toList()));
        } catch (IOException unreadable) {
            spec.commandLine().getErr().print(PlanFiles.unreadable(signalFile).in(lang.language()) + "\n");
            return Optional.empty();
        }
    }

    /** Prints what is wrong, and tells whether nothing is. */
    private boolean tell(List<Finding> findings) {
        findings.forEach(finding -> spec.commandLine()
                .getErr()
                .print(finding.getLocation() + " " + finding.message(lang.language()) + "\n"));
        return findings.isEmpty();
    }

    /** Reads one age, or ages as plans write them. */
    static final class Ages implements ITypeConverter<AgeRange> {

        @Override
        public AgeRange convert(String text) {
            try {
                return AgeRange.parse(text.matches("[0-9]+") ? text + "-" + text : text);
            } catch (ImpossibleValueException malformed) {
                throw new TypeConversionException(malformed.getMessage());
            }
        }
    }
}
