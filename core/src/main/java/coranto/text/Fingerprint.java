package coranto.text;

/// 64-bit hashes of words and of runs of words: the keys of lookups. The same in every process and
/// on every machine. FNV-1a (Fowler, Noll, Vo) with the finalizer of MurmurHash3 (Appleby).
public final class Fingerprint {
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Fingerprint() {}

  public static long of(CharSequence word) {
    long hash = BASIS;
    for (int at = 0; at < word.length(); at++) {
      hash = (hash ^ word.charAt(at)) * PRIME;
    }
    return mixed(hash);
  }

  /// The hash of what was hashed before, followed by `next`: order matters.
  public static long then(long before, long next) {
    return mixed(before * 31 + next);
  }

  private static long mixed(long hash) {
    long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
