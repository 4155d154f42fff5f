// Reads a text with Apache OpenNLP and prints how long it took, as JSON. Trains its models on files of names first.
// Usage: java OpenNlp train MODELS FILE.iob2...      names.bin and sentences.bin into the folder MODELS
//        java OpenNlp read MODELS FILE               without models: the tokeniser alone
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

public class OpenNlp {
    private static final int PIECE = 3000; // characters, as for the other peers
    private static final double WARM = 0.2; // of the text
    private static final Map<String, String> TYPES = Map.of("LOC", "PLACE", "PER", "PERSON");

    public static void main(String[] args) throws IOException {
        if (args[0].equals("train")) {
            train(Path.of(args[1]), Arrays.copyOfRange(args, 2, args.length));
        } else {
            read(Path.of(args[1]), Files.readString(Path.of(args[2])));
        }
    }

    // Names and types of a line's token: "Berlin<tab>B-LOC".
    private static List<NameSample> samples(String[] files) throws IOException {
        List<NameSample> samples = new ArrayList<>();
        for (String file : files) {
            List<String> tokens = new ArrayList<>();
            List<String> labels = new ArrayList<>();
            List<String> lines = new ArrayList<>(Files.readAllLines(Path.of(file)));
            lines.add("");
            for (String line : lines) {
                String[] cells = line.split("\t");
                if (!line.isBlank() && !cells[0].equals("-DOCSTART-")) {
                    tokens.add(cells[0]);
                    labels.add(cells[1]);
                } else if (!tokens.isEmpty()) {
                    samples.add(new NameSample(tokens.toArray(new String[0]), spans(labels), false));
                    tokens.clear();
                    labels.clear();
                }
            }
        }
        return samples;
    }

    private static Span[] spans(List<String> labels) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < labels.size(); ++i) {
            if (!labels.get(i).startsWith("B-")) {
                continue;
            }
            int end = i + 1;
            while (end < labels.size() && labels.get(end).startsWith("I-")) {
                ++end;
            }
            String type = labels.get(i).substring(2);
            spans.add(new Span(i, end, TYPES.getOrDefault(type, type)));
        }
        return spans.toArray(new Span[0]);
    }

    private static void train(Path models, String[] files) throws IOException {
        List<NameSample> samples = samples(files);
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.THREADS_PARAM, Runtime.getRuntime().availableProcessors());
        NameFinderME.train("en", null, ObjectStreamUtils.createObjectStream(samples), parameters,
                new TokenNameFinderFactory()).serialize(models.resolve("names.bin"));
        List<SentenceSample> texts = new ArrayList<>();
        for (int from = 0; from + 10 <= samples.size(); from += 10) {
            texts.add(paragraph(samples.subList(from, from + 10)));
        }
        SentenceDetectorME.train("en", ObjectStreamUtils.createObjectStream(texts),
                new SentenceDetectorFactory("en", true, null, null), parameters)
                .serialize(models.resolve("sentences.bin"));
    }

    // Sentences as people write them: no space before a full stop.
    private static SentenceSample paragraph(List<NameSample> sentences) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (NameSample sentence : sentences) {
            if (text.length() > 0) {
                text.append(' ');
            }
            int start = text.length();
            for (String token : sentence.getSentence()) {
                if (text.length() > start && !token.matches("[.,;:!?)]|'s|n't")) {
                    text.append(' ');
                }
                text.append(token);
            }
            spans.add(new Span(start, text.length()));
        }
        return new SentenceSample(text, spans.toArray(new Span[0]));
    }

    private static List<String> pieces(String text) {
        List<String> found = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (String paragraph : text.split("\n\n")) {
            piece.append(piece.length() > 0 ? "\n\n" : "").append(paragraph);
            if (piece.length() >= PIECE) {
                found.add(piece.toString());
                piece.setLength(0);
            }
        }
        if (piece.length() > 0) {
            found.add(piece.toString());
        }
        return found;
    }

    private static void read(Path models, String text) throws IOException {
        SentenceDetectorME sentences = null;
        NameFinderME names = null;
        if (Files.exists(models.resolve("names.bin"))) {
            sentences = new SentenceDetectorME(new SentenceModel(models.resolve("sentences.bin")));
            names = new NameFinderME(new TokenNameFinderModel(models.resolve("names.bin")));
        }
        List<String> pieces = pieces(text);
        for (String piece : pieces.subList(0, (int) Math.ceil(pieces.size() * WARM))) {
            read(sentences, names, piece);
        }
        long start = System.nanoTime();
        long found = 0;
        for (String piece : pieces) {
            found += read(sentences, names, piece);
        }
        System.out.printf("{\"seconds\": %.6f, \"found\": %d}%n", (System.nanoTime() - start) / 1e9, found);
    }

    private static long read(SentenceDetectorME sentences, NameFinderME names, String piece) {
        if (names == null) {
            return SimpleTokenizer.INSTANCE.tokenize(piece).length;
        }
        long found = 0;
        for (String sentence : sentences.sentDetect(piece)) {
            found += names.find(SimpleTokenizer.INSTANCE.tokenize(sentence)).length;
        }
        names.clearAdaptiveData();
        return found;
    }
}
