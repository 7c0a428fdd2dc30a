package org.cpis.architecture;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * The size budget: non-blank lines of a file, non-blank lines between the braces of a method. A Javadoc that says
 * {@code Size:} and why lets a class (with its methods) or a single method be larger.
 */
final class Sizes extends TreePathScanner<Void, Void> {

    static final int MAIN_CLASS = 150;
    static final int PAGE_BEAN = 80;
    static final int PAGE = 70;
    static final int TEST_CLASS = 200;
    static final int METHOD_BODY = 20;

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final JavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);
    private static final Pattern REASON = Pattern.compile("Size:\\s+\\S+");

    private final String path;
    private final String source;
    private final Trees trees;
    private final List<String> tooLarge = new ArrayList<>();
    private boolean classHasReason;

    private Sizes(String path, String source, Trees trees) {
        this.path = path;
        this.source = source;
        this.trees = trees;
    }

    /** @param path decides which budget holds: test, page bean or any other class */
    static List<String> ofJava(String path, String source) {
        return ofJava(Map.of(path, source));
    }

    /** All in one go: a compiler for each file would take longer than the rest of the check of the sources. */
    static List<String> ofJava(Map<String, String> sources) {
        List<SimpleJavaFileObject> files =
                sources.entrySet().stream().map(Sizes::file).toList();
        JavacTask task = (JavacTask) COMPILER.getTask(null, FILES, fault -> {}, null, null, files);
        Trees trees = Trees.instance(task);
        List<String> all = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                String path = unit.getSourceFile().getName().substring(1);
                Sizes sizes = new Sizes(path, sources.get(path), trees);
                sizes.scan(unit, null);
                sizes.judgeFile();
                all.addAll(sizes.tooLarge);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return all;
    }

    /** A page says why in a comment. */
    static List<String> ofPage(String path, String source) {
        long lines = filledLines(source);
        boolean fits = lines <= PAGE || REASON.matcher(source).find();
        return fits ? List.of() : List.of("%s has %d non-blank lines, budget %d".formatted(path, lines, PAGE));
    }

    @Override
    public Void visitClass(ClassTree type, Void none) {
        classHasReason |= hasReason(getCurrentPath());
        return super.visitClass(type, null);
    }

    @Override
    public Void visitMethod(MethodTree method, Void none) {
        BlockTree body = method.getBody();
        if (body != null && !classHasReason && !hasReason(getCurrentPath())) {
            String text = text(getCurrentPath().getCompilationUnit(), body);
            long lines = filledLines(text.substring(1, text.length() - 1));
            if (lines > METHOD_BODY) {
                tooLarge.add("%s: %s has %d lines, budget %d".formatted(path, method.getName(), lines, METHOD_BODY));
            }
        }
        return super.visitMethod(method, null);
    }

    private void judgeFile() {
        long lines = filledLines(source);
        int budget = budget();
        if (lines > budget && !classHasReason) {
            tooLarge.add("%s has %d non-blank lines, budget %d; split it, or say 'Size: <why>' in its Javadoc"
                    .formatted(path, lines, budget));
        }
    }

    private int budget() {
        if (path.startsWith(Sources.TEST)) {
            return TEST_CLASS;
        }
        return path.contains("/web/") && source.contains("\n@Named") ? PAGE_BEAN : MAIN_CLASS;
    }

    private boolean hasReason(TreePath of) {
        String javadoc = trees.getDocComment(of);
        return javadoc != null && REASON.matcher(javadoc).find();
    }

    private String text(CompilationUnitTree unit, Tree tree) {
        int start = (int) trees.getSourcePositions().getStartPosition(unit, tree);
        return source.substring(start, (int) trees.getSourcePositions().getEndPosition(unit, tree));
    }

    private static long filledLines(String text) {
        return text.lines().filter(line -> !line.isBlank()).count();
    }

    private static SimpleJavaFileObject file(Map.Entry<String, String> source) {
        return new SimpleJavaFileObject(URI.create("mem:///" + source.getKey()), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source.getValue();
            }
        };
    }
}
