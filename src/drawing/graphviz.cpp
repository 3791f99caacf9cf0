/// libcgraph and libgvc, and nothing of them outside this file.
#include "cgraph/session.hpp"
#include "drawing/dot_graph.hpp"

#include <entente/error.hpp>

#include <graphviz/gvc.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>

extern "C" {
// Registered by name, not found on disk: the same bytes whatever fonts and plugins a machine has.
// NOLINTBEGIN(readability-identifier-naming)
extern gvplugin_library_t gvplugin_core_LTX_library;
extern gvplugin_library_t gvplugin_dot_layout_LTX_library;
extern gvplugin_library_t gvplugin_neato_layout_LTX_library;
extern gvplugin_library_t gvplugin_pango_LTX_library;
// NOLINTEND(readability-identifier-naming)
}

namespace entente {
namespace {

struct CloseGraph {
    void operator()(Agraph_t* graph) const { agclose(graph); }
};

using GraphHandle = std::unique_ptr<Agraph_t, CloseGraph>;

/// The C interface takes char* where it means const char*; it copies what it is given.
char* in(std::string_view text) {
    return const_cast<char*>(text.data());  // NOLINT(cppcoreguidelines-pro-type-const-cast)
}

void set(Agraph_t* graph, void* object, const DotAttribute& attribute) {
    const std::string name(attribute.name);
    if (!attribute.html) {
        agsafeset(object, in(name), in(attribute.value), in(""));
        return;
    }
    char* const html = agstrdup_html(graph, in(attribute.value));
    agsafeset(object, in(name), html, in(""));
    agstrfree(graph, html);
}

GraphHandle make(const DotGraph& graph) {
    GraphHandle made(agopen(in("entente"), Agdirected, nullptr));
    const auto defaults = [&](int kind, const std::vector<DotAttribute>& attributes) {
        for (const DotAttribute& attribute : attributes) {
            agattr(made.get(), kind, in(std::string(attribute.name)), in(attribute.value));
        }
    };
    defaults(AGNODE, graph.vertex_defaults);
    defaults(AGEDGE, graph.edge_defaults);
    for (const DotAttribute& attribute : graph.graph) {
        set(made.get(), made.get(), attribute);
    }
    std::vector<Agnode_t*> vertices;
    for (const DotVertex& vertex : graph.vertices) {
        vertices.push_back(agnode(made.get(), in(vertex.name), 1));
        for (const DotAttribute& attribute : vertex.attributes) {
            set(made.get(), vertices.back(), attribute);
        }
    }
    for (std::size_t at = 0; at < graph.edges.size(); ++at) {
        const DotEdge& edge = graph.edges[at];
        // The key keeps an edge and one back apart, and two of one pair.
        Agedge_t* const added =
            agedge(made.get(), vertices[edge.from], vertices[edge.to], in(std::to_string(at)), 1);
        for (const DotAttribute& attribute : edge.attributes) {
            set(made.get(), added, attribute);
        }
    }
    return made;
}

/// Core and layouts always; pango, which measures with the machine's fonts, only for what cairo
/// draws. Two contexts for the whole run, never freed: Graphviz 2.42's pango plugin remembers the
/// name of the last font by its address, and would compare with it after its context is gone.
GVC_t* context(bool cairo) {
    static std::array<lt_symlist_t, 4> plain{
        {{"gvplugin_core_LTX_library", &gvplugin_core_LTX_library},
         {"gvplugin_dot_layout_LTX_library", &gvplugin_dot_layout_LTX_library},
         {"gvplugin_neato_layout_LTX_library", &gvplugin_neato_layout_LTX_library},
         {nullptr, nullptr}}};
    static std::array<lt_symlist_t, 5> with_cairo{
        {plain[0],
         plain[1],
         plain[2],
         {"gvplugin_pango_LTX_library", &gvplugin_pango_LTX_library},
         {nullptr, nullptr}}};
    static std::array<GVC_t*, 2> contexts{};
    GVC_t*& wanted = contexts.at(cairo ? 1 : 0);
    if (wanted == nullptr) {
        wanted = gvContextPlugins(cairo ? with_cairo.data() : plain.data(), 0);
    }
    return wanted;
}

struct FreeText {
    void operator()(char* text) const { gvFreeRenderData(text); }
};

std::string render_laid_out(GVC_t* context, Agraph_t* graph, const std::string& format) {
    char* bytes = nullptr;
    unsigned size = 0;
    if (gvRenderData(context, graph, format.c_str(), &bytes, &size) != 0 || bytes == nullptr) {
        throw Error("Graphviz cannot render " + format);
    }
    const std::unique_ptr<char, FreeText> owned(bytes);
    return {bytes, size};
}

}  // namespace

std::string write_dot(const DotGraph& graph) {
    const CgraphSession session;
    const GraphHandle made = make(graph);
    char* bytes = nullptr;
    std::size_t size = 0;
    std::FILE* const stream = open_memstream(&bytes, &size);
    if (stream == nullptr) {
        throw Error("no memory to write DOT");
    }
    const bool failed = agwrite(made.get(), stream) != 0;
    std::fclose(stream);  // NOLINT(cppcoreguidelines-owning-memory)
    const std::unique_ptr<char, decltype(&std::free)> owned(bytes, &std::free);
    if (failed) {
        throw Error("Graphviz cannot write DOT");
    }
    return {bytes, size};
}

std::string render(const DotGraph& graph, std::string_view engine, std::string_view format) {
    const CgraphSession session;
    const GraphHandle made = make(graph);
    GVC_t* const with = context(format == "png" || format == "pdf");
    if (gvLayout(with, made.get(), std::string(engine).c_str()) != 0) {
        throw Error("Graphviz cannot lay out the graph with " + std::string(engine));
    }
    const auto free_layout = [&](Agraph_t* laid_out) { gvFreeLayout(with, laid_out); };
    const std::unique_ptr<Agraph_t, decltype(free_layout)> layout(made.get(), free_layout);
    return render_laid_out(with, made.get(), std::string(format));
}

}  // namespace entente
