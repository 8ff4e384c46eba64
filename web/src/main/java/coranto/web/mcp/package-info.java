/// What assistants may ask (the Model Context Protocol): [Mcp], and a tool for each kind of
/// question.
@NullMarked
package coranto.web.mcp;

import org.jspecify.annotations.NullMarked;
