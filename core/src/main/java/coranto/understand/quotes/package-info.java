/// Who said what: finds quotes, their cues, and the words that name the speaker, by passages in
/// quotation marks and by cues of telling and thinking.
///
/// Central types: [Quotes], [QuoteFinder], [CueFinder], [Attributor].
@NullMarked
package coranto.understand.quotes;

import org.jspecify.annotations.NullMarked;
