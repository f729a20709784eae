package io.github.samenplan.jackson;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What the sources of the model say about its types, properties and constants: the first paragraph of each comment, as
 * plain text. The compiler itself reads them, so that no layout of a source can mislead.
 */
final class SourceWords {

    private final Map<String, String> paragraphs = new HashMap<>();

    private SourceWords() {}

    /** Returns what is said of a type. */
    Optional<String> of(Class<?> type) {
        return find(type.getCanonicalName());
    }

    /** Returns what is said of a getter: where it is declared, or else where it is inherited from. */
    Optional<String> of(Method getter) {
        return Stream.concat(
                        Stream.of(getter.getDeclaringClass()),
                        Stream.of(getter.getDeclaringClass().getInterfaces()))
                .flatMap(type -> find(type.getCanonicalName() + "#" + getter.getName()).stream())
                .findFirst();
    }

    /** Returns what is said of a component of a record, as a sentence. */
    Optional<String> of(RecordComponent component) {
        return find(component.getDeclaringRecord().getCanonicalName() + "#" + component.getName())
                .map(phrase -> phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1) + ".");
    }

    /** Returns what is said of a constant. */
    Optional<String> of(Enum<?> constant) {
        return find(constant.getDeclaringClass().getCanonicalName() + "#" + constant.name());
    }

    private Optional<String> find(String name) {
        return Optional.ofNullable(paragraphs.get(name));
    }

    static SourceWords in(Path... sources) {
        SourceWords words = new SourceWords();
        Stream.of(sources).forEach(words::read);
        return words;
    }

    private void read(Path sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.walk(sources);
                StandardJavaFileManager manager =
                        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> java =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(java));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Comments(trees, unit).scan(unit, null);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Visits the types of one source and what they declare. */
    private final class Comments extends TreePathScanner<Void, Void> {

        private final DocTrees trees;
        private String name;

        Comments(DocTrees trees, CompilationUnitTree unit) {
            this.trees = trees;
            this.name = unit.getPackageName() == null ? "" : unit.getPackageName() + "";
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            String outer = name;
            name = outer + "." + type.getSimpleName();
            keep(name);
            super.visitClass(type, nothing);
            name = outer;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            keep(name + "#" + method.getName());
            return null;
        }

        @Override
        public Void visitVariable(VariableTree constant, Void nothing) {
            if (getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.ENUM) {
                keep(name + "#" + constant.getName());
            }
            return null;
        }

        private void keep(String key) {
            DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
            if (comment != null) {
                paragraphs.putIfAbsent(key, firstParagraph(comment.getFullBody()));
                for (DocTree tag : comment.getBlockTags()) {
                    if (tag instanceof ParamTree component) {
                        paragraphs.putIfAbsent(
                                key + "#" + component.getName(), firstParagraph(component.getDescription()));
                    }
                }
            }
        }

        private String firstParagraph(List<? extends DocTree> comment) {
            StringBuilder text = new StringBuilder();
            for (DocTree piece : comment) {
                if (piece instanceof StartElementTree element
                        && Set.of("p", "table", "ul", "ol")
                                .contains(element.getName().toString())) {
                    break;
                }
                text.append(plain(piece));
            }
            return text.toString().replaceAll("\\s+", " ").strip();
        }

        private String plain(DocTree piece) {
            if (piece instanceof TextTree text) {
                return text.getBody();
            }
            if (piece instanceof LiteralTree code) {
                return code.getBody().getBody();
            }
            if (piece instanceof EntityTree entity) {
                return trees.getCharacters(entity);
            }
            if (piece instanceof LinkTree link) {
                return link.getLabel().isEmpty()
                        ? link.getReference()
                                .getSignature()
                                .replaceAll("^.*[.#]|\\(.*", "")
                                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                                .toLowerCase(Locale.ROOT)
                        : String.join(
                                "", link.getLabel().stream().map(this::plain).toList());
            }
            return ""; // a tag of HTML
        }
    }
}
