/// Pictures that reports name: what the bytes are, whatever they are called ([PictureReader]).
@NullMarked
package coranto.gather.picture;

import org.jspecify.annotations.NullMarked;
