package coranto.lab;

import coranto.text.Resource;
import coranto.understand.Understander;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;

/// Makes names of people, places and organisations from the lists that ship.
final class NameMill {
  private static final int SEED = 13;
  private static final List<String> HEADS =
      List.of(
          "University",
          "Bank",
          "Party",
          "Ministry",
          "Council",
          "Committee",
          "Institute",
          "Association",
          "Group",
          "Holdings",
          "Motors",
          "Airlines",
          "United",
          "City",
          "FC",
          "Authority",
          "Commission",
          "Union",
          "Army",
          "Police",
          "Foundation",
          "Hospital",
          "High Court",
          "Times",
          "Post",
          "Corporation",
          "Ltd",
          "Inc",
          "Energy",
          "Telecom",
          "Chamber of Commerce",
          "Cricket Board",
          "Congress",
          "Movement",
          "Front",
          "Alliance",
          "Agency",
          "Department");
  private static final List<String> OF =
      List.of(
          "Ministry of",
          "Bank of",
          "University of",
          "Department of",
          "Institute of",
          "Association of",
          "Chamber of",
          "Party of",
          "Embassy of",
          "Government of",
          "Parliament of",
          "Federation of",
          "Union of",
          "Central Bank of");
  private static final List<String> FIELDS =
      List.of(
          "Health",
          "Education",
          "Finance",
          "Trade",
          "Agriculture",
          "Defence",
          "Energy",
          "Justice",
          "Labour",
          "Transport",
          "Culture",
          "Tourism",
          "Development",
          "Information",
          "Science",
          "Technology",
          "Sports",
          "Women");
  private static final List<String> KINDS =
      List.of(
          "National",
          "Democratic",
          "People 's",
          "United",
          "Central",
          "International",
          "African",
          "Asian",
          "Liberal",
          "Socialist",
          "Republican",
          "Progressive",
          "Federal",
          "Royal",
          "General",
          "Supreme",
          "Electoral",
          "Christian");

  private static final List<String> SYLLABLES =
      List.of(
          "Mo", "Po", "Wai", "Lok", "Suk", "Han", "Kin", "Man", "Siu", "Por", "Ting", "Kwok",
          "Yuet", "Ngor", "Chi", "Ming", "Hye", "Jin", "Soo", "Young", "Min", "Jae", "Eun", "Hyun",
          "Tai", "Ching", "Wing", "Ying", "Ho", "Fai", "Lai", "Tsz", "Yu", "Hung", "Kit", "Shing");

  private final Random random = new Random(SEED);
  private final List<String> given = new ArrayList<>();
  private final List<String> surnames = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private final List<String> cities = new ArrayList<>();
  private final List<String> countries = new ArrayList<>();

  NameMill() {
    byte[] gzip = Resource.bytes(Understander.class, "gazetteer.tsv.gz");
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(new ByteArrayInputStream(gzip)), StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(this::put);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void put(String line) {
    int tab = line.indexOf('\t');
    String name = capitals(line.substring(0, tab));
    String classes = line.substring(tab);
    if (classes.contains("man") || classes.contains("first")) {
      given.add(name);
    }
    if (classes.contains("last")) {
      surnames.add(name);
    }
    if (classes.contains("city") || classes.contains("town") && random.nextInt(3) == 0) {
      cities.add(name);
    }
    if (classes.contains("country")) {
      countries.add(name);
    }
    if (classes.contains("city")
        || classes.contains("country")
        || classes.contains("region")
        || random.nextInt(4) == 0 && classes.contains("town")) {
      places.add(name);
    }
  }

  private static String capitals(String norm) {
    var name = new StringBuilder(norm);
    for (int at = 0; at < name.length(); at++) {
      boolean first = at == 0 || name.charAt(at - 1) == ' ';
      boolean small =
          norm.startsWith("of ", at)
              || norm.startsWith("the ", at)
              || norm.startsWith("and ", at)
              || norm.startsWith("de ", at);
      if (first && !(small && at > 0)) {
        name.setCharAt(at, Character.toUpperCase(name.charAt(at)));
      }
    }
    return name.toString();
  }

  /// A given name and as many more as `old` has words; now and then as names are in East and South
  /// Asia.
  String person(String old) {
    int words = old.split(" ").length;
    int sort = random.nextInt(12);
    if (sort == 0) {
      String hyphen = random.nextBoolean() ? "-" : " - ";
      String end =
          one(surnames) + " " + one(SYLLABLES) + hyphen + one(SYLLABLES).toLowerCase(Locale.ROOT);
      return random.nextBoolean() ? end : one(given) + " " + end;
    }
    if (sort == 1) {
      return one(given).charAt(0) + (random.nextInt(3) == 0 ? " . " : " ") + one(surnames);
    }
    var name = new StringBuilder(one(random.nextInt(6) == 0 ? surnames : given));
    for (int word = 2; word < words; word++) {
      name.append(' ').append(random.nextInt(3) == 0 ? one(given).charAt(0) + "." : one(given));
    }
    return name.append(' ').append(one(surnames)).toString();
  }

  /// The surname of the person that the text calls by it, as swapped before; else any.
  String surname(Map<String, String> chosen, String old) {
    for (Map.Entry<String, String> swap : chosen.entrySet()) {
      if (swap.getKey().endsWith(" " + old)) {
        return swap.getValue().substring(swap.getValue().lastIndexOf(' ') + 1);
      }
      if (swap.getKey().startsWith(old + " ") && swap.getValue().indexOf(' ') > 0) {
        return swap.getValue().substring(0, swap.getValue().indexOf(' '));
      }
    }
    return one(random.nextInt(5) == 0 ? given : surnames);
  }

  String place() {
    return one(places);
  }

  String city() {
    return one(cities);
  }

  String country() {
    return one(countries);
  }

  String surname() {
    return one(surnames);
  }

  String given() {
    return one(given);
  }

  /// An organisation's name of about as many words.
  String organisation(int words) {
    if (words == 1) {
      return random.nextInt(3) == 0 ? one(random.nextBoolean() ? surnames : places) : initials();
    }
    return switch (random.nextInt(5)) {
      case 0 -> one(OF) + " " + one(random.nextBoolean() ? places : FIELDS);
      case 1 -> one(KINDS) + " " + one(FIELDS) + " " + one(HEADS);
      case 2 -> one(KINDS) + " " + one(HEADS);
      case 3 -> one(surnames) + " " + one(HEADS);
      default -> one(places) + " " + one(HEADS);
    };
  }

  private String initials() {
    var made = new StringBuilder();
    int letters = 2 + random.nextInt(4);
    for (int letter = 0; letter < letters; letter++) {
      made.append("ABCDEFGHIJKLMNOPRSTUW".charAt(random.nextInt(21)));
    }
    return made.toString();
  }

  private String one(List<String> names) {
    return names.get(random.nextInt(names.size()));
  }
}
