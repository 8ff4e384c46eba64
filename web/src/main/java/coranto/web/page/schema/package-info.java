/// What a page holds in the words of schema.org, for machines that read pages (JSON-LD):
/// [ReportData], [StoryData]. Says nothing that the page does not cite.
@NullMarked
package coranto.web.page.schema;

import org.jspecify.annotations.NullMarked;
