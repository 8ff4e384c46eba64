/// The one door to the network: [Door#fetch] takes an [Errand] and gives a [Fetched]. Addresses
/// that lead inward are refused when the connection is made, on every hop; time, bytes and
/// unpacked bytes are bounded.
@NullMarked
package coranto.gather.door;

import org.jspecify.annotations.NullMarked;
