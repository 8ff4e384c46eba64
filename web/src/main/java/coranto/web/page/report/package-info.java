/// A report in one of its revisions: [ReportRoom].
@NullMarked
package coranto.web.page.report;

import org.jspecify.annotations.NullMarked;
