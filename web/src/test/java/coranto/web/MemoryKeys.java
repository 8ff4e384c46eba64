package coranto.web;

import coranto.web.visit.Keys;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/// Keys in memory, the password as it is.
public final class MemoryKeys implements Keys {
  private final Map<String, String> tokens = new ConcurrentSkipListMap<>();
  private volatile String password;

  public MemoryKeys(String password) {
    this.password = password;
  }

  public void replace(String password) {
    this.password = password;
  }

  @Override
  public String password() {
    return password;
  }

  @Override
  public boolean opens(String given) {
    return !password.isEmpty() && password.equals(given);
  }

  @Override
  public Optional<String> program(String token) {
    return tokens.entrySet().stream()
        .filter(each -> each.getValue().equals(token))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  @Override
  public List<Token> tokens() {
    var listed = new ArrayList<Token>();
    tokens.keySet().forEach(name -> listed.add(new Token(name, Instant.EPOCH)));
    return listed;
  }

  @Override
  public Optional<String> issue(String name) {
    boolean fresh = name.matches("[a-z]+") && tokens.putIfAbsent(name, "secret-of-" + name) == null;
    return fresh ? Optional.of("secret-of-" + name) : Optional.empty();
  }

  @Override
  public boolean withdraw(String name) {
    return tokens.remove(name) != null;
  }
}
