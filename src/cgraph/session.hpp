/// libcgraph and libgvc keep state that the whole process shares: the parser, the table of strings,
/// the last error. Whoever calls them, to read DOT or to draw, holds a session while it does.
#pragma once

#include <mutex>
#include <string>

namespace entente {

/// One thread's turn with Graphviz; others wait. What Graphviz says goes here instead of to stderr.
class CgraphSession {
  public:
    CgraphSession();
    CgraphSession(const CgraphSession&) = delete;
    CgraphSession& operator=(const CgraphSession&) = delete;
    ~CgraphSession();

    /// The errors since the session began, without "Error: "; empty when there were none but
    /// warnings.
    [[nodiscard]] std::string error() const;

  private:
    std::unique_lock<std::mutex> lock_;
    int (*before_)(char*);  ///< who heard Graphviz's messages before
};

}  // namespace entente
