package coranto.web.page.outlets;

import coranto.flow.Account;
import coranto.web.page.address.Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The outlets, those with most reports first.
record OutletsView(List<AccountView> outlets, @Nullable String earlier, @Nullable String later) {
  static final int SHEET = 40;

  /// @param found one more than a sheet holds when there is a next sheet
  static OutletsView of(int sheet, List<Account> found) {
    return new OutletsView(
        found.stream().limit(SHEET).map(AccountView::of).toList(),
        sheet > 1 ? Address.outlets(sheet - 1) : null,
        found.size() > SHEET ? Address.outlets(sheet + 1) : null);
  }
}
