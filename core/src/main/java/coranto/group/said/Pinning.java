package coranto.group.said;

import coranto.group.features.FeatureReader;
import coranto.group.fit.Fitting;
import coranto.group.open.Member;
import coranto.group.open.Membership;
import coranto.group.open.OpenStory;
import coranto.group.open.Origin;
import coranto.group.open.Window;
import coranto.group.said.Pins.Said;
import coranto.report.Explanation;
import coranto.report.Pin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Carries out what a person says about two reports, in open stories and in closed ones.
///
/// Together: the younger story goes into the older one; where another pin keeps the two apart, the
/// younger report goes alone. Apart: the story is parted; each of its other reports goes with the
/// one it is more like, and the part without the opener is the new story. Undone: what the pin
/// moved, and nothing has moved since, goes back.
public final class Pinning {
  private final Pins pins;
  private final Window window;
  private final FeatureReader reader;
  private final Fitting fitting;

  public Pinning(Pins pins, Window window, FeatureReader reader, Fitting fitting) {
    this.pins = pins;
    this.window = window;
    this.reader = reader;
    this.fitting = fitting;
  }

  /// Memberships that moved.
  public List<Membership> carry(long seq, Pin pin, HeldStories held) {
    Said before = pins.hear(seq, pin);
    String one = held.story(pin.one());
    String other = held.story(pin.other());
    if (one == null || other == null) {
      return List.of();
    }
    know(one, held);
    know(other, held);
    List<Membership> moved = moved(before, pin, one, other, held);
    window.spoken().look();
    return moved;
  }

  /// Knows who is in the stories of all reports that people spoke of, closed ones too.
  public void know(HeldStories held) {
    for (String report : new TreeSet<>(pins.spoken())) {
      String story = held.story(report);
      if (story != null) {
        know(story, held);
      }
    }
  }

  private void know(String story, HeldStories held) {
    List<Member> members = held.members(story);
    window.know(window.story(story, members), members);
  }

  private List<Membership> moved(
      @Nullable Said before, Pin pin, String one, String other, HeldStories held) {
    return switch (pin.bond()) {
      case TOGETHER -> one.equals(other) ? List.of() : together(pin, one, other, held);
      case APART -> one.equals(other) ? apart(pin, one, held) : List.of();
      case UNDONE -> before == null ? List.of() : undone(before, pin, held);
    };
  }

  private List<Membership> together(Pin pin, String one, String other, HeldStories held) {
    var why = said(pin, "are of one story");
    List<Member> ofOne = held.members(one);
    List<Member> ofOther = held.members(other);
    boolean older = Member.opener(one, ofOne).older(Member.opener(other, ofOther));
    String kept = older ? one : other;
    String gone = older ? other : one;
    List<Member> moving = older ? ofOther : ofOne;
    if (pins.apart(ids(ofOne), ids(ofOther))) {
      Set<String> bundle = pins.bundle(gone.equals(one) ? pin.one() : pin.other());
      moving = moving.stream().filter(member -> bundle.contains(member.report())).toList();
    }
    return pins.apart(ids(moving), ids(held.members(kept)))
        ? List.of()
        : move(moving, gone, kept, why, held);
  }

  private List<Membership> apart(Pin pin, String story, HeldStories held) {
    List<Member> members = held.members(story);
    Member one = member(pin.one(), members);
    Member other = member(pin.other(), members);
    Member stays = one.older(other) ? one : other;
    Member goes = stays == one ? other : one;
    Predicate<Member> leaves = leaves(stays, goes, members);
    boolean opener =
        members.stream().filter(leaves).anyMatch(member -> member.report().equals(story));
    List<Member> moving = members.stream().filter(opener ? leaves.negate() : leaves).toList();
    return move(
        moving, story, Member.oldest(moving).report(), said(pin, "are of two stories"), held);
  }

  /// Who goes with the one that leaves: what is pinned to it, and what is more like it. Reports
  /// that
  /// are pinned together go as the first of them does.
  private Predicate<Member> leaves(Member stays, Member goes, List<Member> members) {
    Set<String> going = pins.bundle(goes.report());
    boolean tied = going.contains(stays.report());
    @Nullable Origin from = window.of(stays.report());
    @Nullable Origin to = window.of(goes.report());
    return member -> {
      Set<String> bundle = pins.bundle(member.report());
      if (member.equals(goes) || member.equals(stays) || bundle.contains(goes.report())) {
        return tied ? member.equals(goes) : bundle.contains(goes.report());
      }
      Origin origin = window.of(first(bundle, members).report());
      return origin != null
          && from != null
          && to != null
          && from != to
          && !bundle.contains(stays.report())
          && liker(origin, from, to);
    };
  }

  private static Member first(Set<String> bundle, List<Member> members) {
    return members.stream()
        .filter(member -> bundle.contains(member.report()))
        .findFirst()
        .orElseThrow();
  }

  private boolean liker(Origin origin, Origin from, Origin to) {
    return origin == to
        || origin != from && fitting.likeness(origin, to) > fitting.likeness(origin, from);
  }

  private List<Membership> undone(Said before, Pin pin, HeldStories held) {
    List<Membership> moved = held.movedBy(before.seq());
    if (moved.isEmpty()) {
      return List.of();
    }
    var why = said(pin, "are no longer pinned");
    String from = moved.getFirst().story();
    Set<String> reports = new HashSet<>(moved.stream().map(Membership::report).toList());
    List<Member> members = held.members(from);
    List<Member> moving =
        members.stream().filter(member -> reports.contains(member.report())).toList();
    String to =
        switch (before.bond()) {
          case TOGETHER -> address(before(moved), moving);
          case APART -> held.story(before(moved));
          case UNDONE -> from;
        };
    boolean all = moving.size() == members.size() && before.bond() == Pin.Bond.TOGETHER;
    return to == null || to.equals(from) || all || pins.apart(ids(moving), ids(held.members(to)))
        ? List.of()
        : move(moving, from, to, why, held);
  }

  /// The address it had before, when the report that gave it is among those that go.
  private static String address(String before, List<Member> members) {
    return ids(members).contains(before) ? before : Member.oldest(members).report();
  }

  private static String before(List<Membership> moved) {
    String was = moved.getFirst().was();
    return was == null ? moved.getFirst().story() : was;
  }

  /// Moves reports into a story that is there or that one of them opens; what stays behind without
  /// its opener is addressed by its next oldest.
  private List<Membership> move(
      List<Member> moving, String from, String to, Explanation why, HeldStories held) {
    var moved = new ArrayList<Membership>();
    moving.forEach(member -> moved.add(new Membership(member.report(), to, from, why)));
    var left = new ArrayList<Member>(held.members(from));
    left.removeAll(moving);
    var there = new ArrayList<>(held.members(to));
    OpenStory old = window.story(from, left);
    OpenStory story = window.story(to, there);
    window.move(moving, story, member -> reader.read(held.reading(member)));
    there.addAll(moving);
    window.know(old, left);
    window.know(story, there);
    if (!left.isEmpty() && left.stream().noneMatch(member -> member.report().equals(from))) {
      String next = Member.oldest(left).report();
      old.address(next);
      moved.addAll(Membership.readdressed(left, from, next));
    }
    return moved;
  }

  private static Member member(String report, List<Member> members) {
    return members.stream()
        .filter(member -> member.report().equals(report))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(report + " is not where it was said to be"));
  }

  private static List<String> ids(List<Member> members) {
    return members.stream().map(Member::report).toList();
  }

  private static Explanation said(Pin pin, String what) {
    return Explanation.of(
        1, "a person said that %s and %s %s".formatted(pin.one(), pin.other(), what));
  }
}
