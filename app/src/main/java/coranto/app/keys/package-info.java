/// Files that are the owner's alone: the password and tokens, feeds' passwords, the key that signs
/// what webhooks get.
///
/// Central types: [KeyFile], [FeedSecrets], [HookSecret].
@NullMarked
package coranto.app.keys;

import org.jspecify.annotations.NullMarked;
