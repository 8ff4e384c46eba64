package coranto.web;

import coranto.flow.Directory;
import coranto.flow.Found;
import coranto.flow.Holdings;
import coranto.flow.Ledger;
import coranto.flow.Newsroom;
import coranto.flow.StorageFailure;
import coranto.flow.StorySummary;
import coranto.report.OutletBook;
import coranto.report.Revision;
import coranto.story.Story;
import coranto.story.StoryPart;
import java.util.List;
import java.util.Optional;

/// A newsroom whose disk is gone and whose stories are bad.
final class BrokenNewsroom implements Newsroom {
  @Override
  public List<StorySummary> front(int from, int limit) {
    throw gone();
  }

  @Override
  public Optional<Story> story(String report) {
    throw new IllegalStateException("a bad row");
  }

  @Override
  public Optional<StoryPart> report(String id, int revision) {
    throw gone();
  }

  @Override
  public Optional<coranto.report.Retraction> retracted(String id) {
    throw gone();
  }

  @Override
  public Optional<coranto.report.Retraction> retractedOutlet(String outlet) {
    throw gone();
  }

  @Override
  public List<Revision> revisions(String id) {
    throw gone();
  }

  @Override
  public List<Found> search(String query, int from, int limit) {
    throw gone();
  }

  @Override
  public Directory people() {
    throw gone();
  }

  @Override
  public Ledger ledger() {
    throw gone();
  }

  @Override
  public Holdings holdings() {
    throw gone();
  }

  @Override
  public OutletBook outlets() {
    return OutletBook.empty();
  }

  private static StorageFailure gone() {
    return new StorageFailure(StorageFailure.Category.DAMAGED, "the disk is gone");
  }
}
