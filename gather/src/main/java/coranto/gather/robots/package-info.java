/// What sites ask of programs: robots.txt and its Crawl-delay ([Robots]).
@NullMarked
package coranto.gather.robots;

import org.jspecify.annotations.NullMarked;
