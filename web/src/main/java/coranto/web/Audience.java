package coranto.web;

import coranto.flow.Newsroom;
import coranto.web.api.Api;
import coranto.web.mcp.Mcp;
import coranto.web.page.Pages;
import coranto.web.page.address.Address;
import coranto.web.page.form.Answer;
import coranto.web.page.frame.Desks;
import coranto.web.page.frame.Reader;
import io.helidon.webserver.http.ServerRequest;

/// What one kind of visitor is answered from: pages, and the same for programs.
record Audience(Pages pages, ApiDesk programs) {
  static Audience of(Newsroom newsroom, Desks desks, Reader reader, Assets assets, Bodies bodies) {
    var pages =
        new Pages(newsroom, desks, reader, assets.address("style.css"), assets.address("pages.js"));
    return new Audience(
        pages, new ApiDesk(new Api(newsroom, desks), new Mcp(newsroom, desks), bodies));
  }

  /// Whether programs ask there, and are answered in their own way.
  static boolean programs(Address address) {
    return address instanceof Address.Api || address instanceof Address.Mcp;
  }

  /// @param client by which what it sends is counted
  Answer answer(ServerRequest request, Address address, String client) {
    if (address instanceof Address.Api asked) {
      return programs.answer(request, asked, client);
    }
    return address instanceof Address.Mcp ? programs.assist(request) : pages.page(address);
  }
}
