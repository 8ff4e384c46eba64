package coranto.extract;

import java.util.Locale;

/// What a part of a page is for, as far as the names that its makers gave it tell.
enum Role {
  BODY,
  STANDFIRST,
  TITLE,
  BYLINE,
  DATE,
  CAPTION,
  CREDIT,
  SHARE,
  RELATED,
  PROMO,
  NEWSLETTER,
  PAYWALL,
  COMMENT,
  TAGS,
  NAV,
  FOOTER,
  HEADER,
  SIDE,
  POPUP,
  AUTHOR_BOX,
  MEDIA,
  HIDDEN,
  KEY_POINTS,
  QUOTE,
  EMBED,
  LIVE,
  FACT_BOX;

  static Role named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  int bit() {
    return 1 << ordinal();
  }

  boolean in(int roles) {
    return (roles & bit()) != 0;
  }

  static int bits(Role... roles) {
    int bits = 0;
    for (Role role : roles) {
      bits |= role.bit();
    }
    return bits;
  }
}
