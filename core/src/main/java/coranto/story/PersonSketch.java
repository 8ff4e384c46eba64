package coranto.story;

import coranto.report.EntityType;
import coranto.report.Report;
import coranto.report.Span;
import coranto.report.Stamp;
import coranto.report.Tokens;
import coranto.text.Tokenizer;
import coranto.understand.finding.Entity;
import coranto.understand.finding.Understanding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What one report tells of someone with a full name: the name to look under, and the facts.
///
/// @param entity the entity's id in its report
/// @param born the years of birth that the age told allows; null when none is
record PersonSketch(
    String report,
    String entity,
    String key,
    String name,
    List<String> roles,
    Set<String> facts,
    @Nullable Span born) {
  /// No more of those named beside are kept of one report.
  private static final int BESIDE = 12;

  private static final int LONGEST_NAME = 5;

  /// A report's people with full names.
  ///
  /// @param story the story the report is in
  static List<PersonSketch> of(Report report, Understanding understood, String story) {
    var sketches = new ArrayList<PersonSketch>();
    for (Entity entity : understood.entities()) {
      String key = entity.type() == EntityType.PERSON ? key(entity.name()) : "";
      if (!key.isEmpty()) {
        sketches.add(of(report, understood, entity, key, story));
      }
    }
    return sketches;
  }

  private static PersonSketch of(
      Report report, Understanding understood, Entity entity, String key, String story) {
    var facts = new LinkedHashSet<String>();
    var roles = entity.roles().stream().map(Entity.Role::text).distinct().toList();
    Span born = null;
    for (String role : roles) {
      RoleFacts.of(role, facts);
      Span told = born(role, report.published());
      born = born == null ? told : born;
    }
    facts.add("story:" + story);
    beside(understood, entity, facts);
    return new PersonSketch(report.id(), entity.id(), key, entity.name(), roles, facts, born);
  }

  private static void beside(Understanding understood, Entity self, Set<String> facts) {
    int beside = 0;
    for (Entity other : understood.entities()) {
      boolean person = other.type() == EntityType.PERSON;
      String name = person ? key(other.name()) : String.join(" ", words(other.name()));
      boolean counts = !other.id().equals(self.id()) && other.type() != EntityType.OTHER;
      if (counts && !name.isEmpty() && beside < BESIDE) {
        boolean country = RoleFacts.country(name) != null;
        facts.add((person ? "with:" : country ? "in:" : "near:") + name);
        beside++;
      }
    }
  }

  private static @Nullable Span born(String role, @Nullable Stamp published) {
    boolean age = role.length() < 4 && role.chars().allMatch(Character::isDigit);
    if (!age || published == null) {
      return null;
    }
    int year = published.date().getYear() - Integer.parseInt(role);
    return year < 1 ? null : new Span(year - 1, year);
  }

  /// First and last name; empty for one name alone, and for what is too long for a name.
  static String key(String name) {
    List<String> words = words(name);
    return words.size() < 2 || words.size() > LONGEST_NAME
        ? ""
        : words.getFirst() + " " + words.getLast();
  }

  /// The name's words in normal form, without initials.
  static List<String> words(String name) {
    Tokens tokens = Tokenizer.tokens(name);
    var words = new ArrayList<String>();
    for (int token = 0; token < tokens.size(); token++) {
      String norm = tokens.norm(token);
      boolean letter = norm.length() == 1 && norm.charAt(0) < 0x3000;
      if (tokens.wordy(token) && !letter && !norm.equals("the") && !norm.equals("jr")) {
        words.add(norm);
      }
    }
    return words;
  }
}
