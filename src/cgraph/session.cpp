/// The lock of Graphviz and its messages.
#include "cgraph/session.hpp"

#include <graphviz/cgraph.h>

namespace entente {
namespace {

/// A global because what it guards is one.
std::mutex& cgraph_mutex() {
    static std::mutex mutex;
    return mutex;
}

/// A global because the function that agseterrf() takes is handed the message and nothing else; for
/// the holder of the mutex.
std::string& cgraph_messages() {
    static std::string messages;
    return messages;
}

int keep_message(char* piece) {
    cgraph_messages() += piece;
    return 0;
}

}  // namespace

CgraphSession::CgraphSession() : lock_(cgraph_mutex()), before_(agseterrf(keep_message)) {
    cgraph_messages().clear();
    agreseterrors();
}

CgraphSession::~CgraphSession() {
    agseterrf(before_);
}

std::string CgraphSession::error() const {
    constexpr std::string_view mark = "Error: ";
    const std::string& messages = cgraph_messages();
    const std::size_t begin = messages.find(mark);
    return begin == std::string::npos ? "" : messages.substr(begin + mark.size());
}

}  // namespace entente
