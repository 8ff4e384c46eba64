package coranto.lab;

import coranto.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Makes texts as sports desks and agencies print them: results, tables, line-ups, datelines. Their
/// names come from lists; a club bears the name of its town and is an organisation all the same.
final class ResultLines {
  private static final int SEED = 17;
  private static final List<String> SPORTS =
      List.of("SOCCER", "CRICKET", "TENNIS", "BASEBALL", "GOLF", "RUGBY UNION", "ATHLETICS");
  private static final List<String> NICKS =
      List.of(
          "Hawks",
          "Rovers",
          "United",
          "City",
          "Falcons",
          "Pioneers",
          "Miners",
          "Comets",
          "Bulls",
          "Wanderers",
          "Athletic",
          "Sharks",
          "Stars",
          "Royals",
          "Riders",
          "County",
          "Rangers",
          "FC",
          "Dynamo",
          "Sporting");

  private final Random random = new Random(SEED);
  private final NameMill mill;

  /// What one text calls for: a club's or a person's name, a country, ...
  private enum Slot {
    /// A club named after its town.
    CLUB,
    /// A club's town with a by-name.
    NICKED,
    PERSON,
    SURNAME,
    TOWN,
    COUNTRY,
    BODY
  }

  /// Lines in which `{C}` is a club, `{K}` a club with a by-name, `{P}` a person, `{S}` a surname,
  /// `{T}` a town, `{L}` a country, `{B}` some body, `#` a small number.
  private static final List<List<String>> KINDS =
      List.of(
          List.of("{C} # {C} #", "{C} # {C} #", "{C} v {C}"),
          List.of("{C} # # # # # # #", "{C} # # # # # # #", "{K} # # # # # # #"),
          List.of("{C} AT {C}", "{C} 7# 6# .5#1 -", "{C} 5# 7# .4#6 1#", "{C} # {C} #"),
          List.of("{L} # {L} #", "{L} # {L} # ( halftime 1-0 )", "{L} # # # # # # #"),
          List.of(
              "Scorers : {L} - {P} ( #2nd minute ) , {P} ( 5#th )",
              "{C} # ( {P} 1#th , {P} 7#th ) {C} #",
              "Halftime #-# . Attendance : 1#,000 ."),
          List.of(
              "{P} ( {L} ) beat {P} ( {L} ) 6-# 7-#",
              "{P} , {L} , beat {P} , {L} , #-6 6-# 6-#",
              "#. {P} ( {L} ) 3:#9.16",
              "#. {P} ( {L} ) {C} 1:#4",
              "7# {P} ( {L} ) 6# 71 7#"),
          List.of(
              "{S} c {S} b {S} 2#",
              "{P} lbw b {S} #",
              "{P} not out 4#",
              "Bowling : {S} #-0-2#-1 , {S} 1#-2-3#-0"),
          List.of(
              "At {T} : {C} 2#3 and 1#4 ( {P} 5# ) , {C} 3#1 .",
              "At {T} : {C} beat {C} by # wickets .",
              "{C} : {P} 4-3# , {P} 5#"),
          List.of(
              "{C} captain {P} said his side had played well .",
              "{C} won for the #th time in eight games .",
              "{P} scored twice as {C} beat {C} #-# .",
              "{C} striker {P} has joined {C} on loan from {C} .",
              "The {K} lost #-# to the {K} on Sunday .",
              "In {T} , {P} hit a home run as the {K} beat the {K} 4-# .",
              "{C} , who play in {T} , drew #-# with {C} of {L} .",
              "{L} coach {P} named {P} of {C} in his squad .",
              "{L} 's {P} beat {P} of {L} 6-# 6-# in {T} .",
              "{P} ( {C} ) , {P} ( {C} ) , {P} ( {K} )"),
          List.of(
              "{T} 19##-08-3# /",
              "{T} , {L} , May # ( {B} ) - The talks go on .",
              "{T} ( {B} ) -- A court ruled on Monday .",
              "{T} - 1# June 20## : Ministers met in {T} on Tuesday .",
              "{T} , July 1# ( {B} ) - Shares fell # percent , {B} said .",
              "-- {T} newsroom +44 17# 54# 79#0",
              "{T} - {B} said on Friday it would cut # jobs in {L} .",
              "{B} shares rose # percent to 1#.50 .",
              "{P} , {T} newsroom"));

  private static final List<String> HEADS =
      List.of(
          "{X} - {C} BEAT {C} #-# .",
          "{X} - {L} SQUAD NAMED .",
          "{X} - {S} WINS IN {T} .",
          "Results of matches on Saturday :",
          "Division two",
          "Standings after games played on Friday ( tabulated under won , lost , drawn ) :",
          "{X} - {L} DRAW #-# WITH {L} .",
          "{X} - {C} 'S {S} SIGNS NEW DEAL .");

  ResultLines(NameMill mill) {
    this.mill = mill;
  }

  List<LabelledText> texts(int count) {
    var texts = new ArrayList<LabelledText>();
    for (int text = 0; text < count; text++) {
      texts.add(text());
    }
    return texts;
  }

  private LabelledText text() {
    var made = new StringBuilder();
    var labels = new ArrayList<LabelledText.Label>();
    boolean upper = random.nextInt(5) == 0;
    if (random.nextInt(2) == 0) {
      String head = one(HEADS).replace("{X}", one(SPORTS));
      line(head, head.indexOf('{') >= 0 && head.endsWith("."), made, labels);
    }
    for (int part = 0; part < 2; part++) {
      List<String> kind = one(KINDS);
      for (int line = 3 + random.nextInt(6); line > 0; line--) {
        line(one(kind), upper, made, labels);
      }
    }
    return new LabelledText(made.toString(), labels);
  }

  private void line(
      String pattern, boolean upper, StringBuilder made, List<LabelledText.Label> labels) {
    for (int at = 0; at < pattern.length(); at++) {
      char here = pattern.charAt(at);
      if (here == '#') {
        made.append(random.nextInt(10));
      } else if (here == '{') {
        Slot slot = slot(pattern.charAt(at + 1));
        String name = name(slot);
        int from = made.length();
        made.append(upper ? name.toUpperCase(Locale.ROOT) : name);
        labels.add(new LabelledText.Label(new Span(from, made.length()), label(slot)));
        at += 2;
      } else {
        made.append(here);
      }
    }
    made.append("\n\n");
  }

  private static Slot slot(char letter) {
    return switch (letter) {
      case 'C' -> Slot.CLUB;
      case 'K' -> Slot.NICKED;
      case 'P' -> Slot.PERSON;
      case 'S' -> Slot.SURNAME;
      case 'T' -> Slot.TOWN;
      case 'L' -> Slot.COUNTRY;
      case 'B' -> Slot.BODY;
      default -> throw new IllegalArgumentException("no slot " + letter);
    };
  }

  private String name(Slot slot) {
    return switch (slot) {
      case CLUB -> random.nextInt(6) == 0 ? mill.city() + " " + one(NICKS) : mill.city();
      case NICKED -> random.nextInt(3) == 0 ? one(NICKS) : mill.city() + " " + one(NICKS);
      case PERSON ->
          random.nextInt(5) == 0
              ? mill.given().charAt(0) + ". " + mill.surname()
              : mill.given() + " " + mill.surname();
      case SURNAME -> mill.surname();
      case TOWN -> mill.city();
      case COUNTRY -> mill.country();
      case BODY -> mill.organisation(1 + random.nextInt(3));
    };
  }

  private static String label(Slot slot) {
    return switch (slot) {
      case CLUB, NICKED, BODY -> "ORG";
      case PERSON, SURNAME -> "PER";
      case TOWN, COUNTRY -> "LOC";
    };
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
