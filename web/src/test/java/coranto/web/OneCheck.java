package coranto.web;

import coranto.flow.CheckDesk;

/// Tells the same of every text.
record OneCheck(Answer answer) implements CheckDesk {
  @Override
  public Answer text(String text) {
    return answer;
  }

  @Override
  public Answer address(String address) {
    return answer;
  }

  @Override
  public Kept keep(String text) {
    return new Kept.Refused("nothing is kept");
  }

  @Override
  public Kept keepPage(String address) {
    return keep(address);
  }

  @Override
  public boolean fetches() {
    return false;
  }
}
