/// A file that is no graph is refused with its place, its reason, and no half of a graph.
#include <entente/formats.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

namespace entente {
namespace {

struct Bad {
    std::string_view format;
    std::string bytes;
    std::string_view where, reason;  ///< of the message `x:1:2: …`
};

std::string refusal(const Bad& bad) {
    try {
        const ActorGraph graph = read_graph(bad.bytes, "x", find_format(bad.format));
        return "read, with " + std::to_string(num_vertices(graph)) + " actors";
    } catch (const Error& error) {
        return error.what();
    }
}

void check_refusals(const std::vector<Bad>& all) {
    for (const Bad& bad : all) {
        CAPTURE(bad.format, bad.bytes.substr(0, 200));
        const std::string message = refusal(bad);
        CHECK_THAT(message, Catch::StartsWith(std::string(bad.where) + ": "));
        CHECK_THAT(message, Catch::Contains(std::string(bad.reason)));
    }
}

std::string link(const std::string& members) {
    return R"({"nodes":[{"id":"a"}],)"
           "\n"
           R"("links":[{"source":"a","target":"a",)"
           + members + "}]}";
}

std::string graphml(const std::string& inside) {
    return "<graphml>\n<key id='w' for='edge' attr.name='weight' attr.type='double'/>\n<graph>\n"
           "<node id='a'/>\n"
           + inside + "</graph></graphml>";
}

std::string repeated(std::string_view text, int times) {
    std::string all;
    for (int time = 0; time < times; ++time) {
        all += text;
    }
    return all;
}

}  // namespace

TEST_CASE("bad JSON is refused", "[formats]") {
    check_refusals({
        {"json", R"({"nodes":[{"id":"a"}, {"id":"a"}]})", "x:1:23", "a second node `a`"},
        {"json", link(R"("weight":NaN)"), "x:2:46", "expected a text or a number"},
        {"json", link(R"("weight":1e308)"), "x:2:10", "at most 1e100"},
        {"json", link(R"("weight":"inf")"), "x:2:10", "not a finite number"},
        {"json", link(R"("support":-1)"), "x:2:10", "below 0"},
        {"json",
         "{\"nodes\":[{\"id\":\"a\"}],\n\"links\":[{\"source\":\"a\",\"target\":\"b\"}]}",
         "x:2:33",
         "no node has the id `b`"},
        {"json",
         "{\"nodes\":[{\"id\":\"a\"}],\n\"links\":[{\"source\":\"a\"}]}",
         "x:2:10",
         "without source or target"},
        {"json", "{\"nodes\":[{\"id\":\"a\"", "x:1:20", "ends in the middle"},
        {"json", "{\"nodes\":[]} {}", "x:1:14", "nothing after the graph"},
        {"json", "{\"nodes\":[{\"id\":\"\\ud800\"}]}", "x:1:18", "surrogate"},
        {"json", "{\"nodes\":[{\"id\":null}]}", "x:1:17", "an id is a text or a number"},
        {"json", "{\"x\":" + repeated("[", 200) + repeated("]", 200) + "}", "x:1:107", "too deep"},
        {"json", "{\"a\":1}", "x:1:1", "not a graph"},
        {"json", "{\"type\":\"actor\",\"id\":\"a\"}", "x:1:1", "entente build"},
    });
}

TEST_CASE("bad GraphML is refused", "[formats]") {
    const std::string edge = "<edge source='a' target='a'><data key='w'>";
    check_refusals({
        {"graphml",
         "<!DOCTYPE graphml [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]>\n" + graphml("&b;"),
         "x:1:34",
         "declares entities"},
        {"graphml", graphml("<node id='a'/>"), "x:5:1", "a second node `a`"},
        {"graphml", graphml(" <edge source='a' target='b'/>"), "x:5:2", "no node has the id `b`"},
        {"graphml", graphml(edge + "NaN</data></edge>"), "x:5:1", "not a finite number"},
        {"graphml", graphml(edge + "-INF</data></edge>"), "x:5:1", "not a finite number"},
        {"graphml", graphml(edge + "1e308</data></edge>"), "x:5:1", "at most 1e100"},
        {"graphml", graphml("<edge source='a'/>"), "x:5:1", "edge without target"},
        {"graphml",
         graphml("<node id='b'><data key='q'>1</data></node>"),
         "x:5:14",
         "no key is declared as `q`"},
        {"graphml", graphml("<hyperedge/>"), "x:5:1", "hyperedges"},
        {"graphml", graphml("<node>"), "x:5:1", "node without id"},
        {"graphml", graphml("</nope>"), "x:5:8", "tag mismatch"},
        {"graphml", "<graphml><graph/>\n<graph/></graphml>", "x:2:1", "a second graph"},
        {"graphml", "<graphml><key id='a'/>\n<key id='a'/></graphml>", "x:2:1", "a second key"},
        {"graphml", "<graphml><graph>\n<node id='a'>", "x:2:14", "ends in the middle"},
        {"graphml", "<svg/>", "x:1:1", "not graphml"},
        {"graphml", "<graphml/>", "x", "no graph element"},
        {"graphml", "<graphml>" + repeated("<a>", 300), "x:1:609", "200 deep"},
    });
}

TEST_CASE("bad tables are refused", "[formats]") {
    check_refusals({
        {"csv", "Source,Target\na,b,c\n", "x:2:5", "3 cells in a row of a table with 2 columns"},
        {"csv", "Source,Target,Weight\na,b,1\na,b\n", "x:3:3", "2 cells in a row"},
        {"csv", "Source,Target\r\na,\"b\r\n", "x:2:3", "a quote that is not closed"},
        {"csv", "Source,Target\na,\"b\"c\n", "x:2:6", "text after the closing quote"},
        {"csv", "Source,Target,Weight\na,b,nan\n", "x:2:5", "not a finite number"},
        {"csv", "Source,Target,Weight\na,b,1e308\n", "x:2:5", "at most 1e100"},
        {"csv", "Source,Target,Type\na,b,Both\n", "x:2:5", "neither Directed nor Undirected"},
        {"csv", "Source,Target\na,\n", "x:2:3", "an empty Source or Target"},
        {"csv", "a,b\n1,2\n", "x:1", "no columns Source and Target"},
        {"csv", "Id,Label\n1,2\n", "x:1", "the table of actors"},
        {"csv", " \n", "x", "an empty table"},
    });
}

TEST_CASE("a table of actors beside is held to the ties", "[formats]") {
    const auto refused = [](const std::string& nodes) {
        const auto beside = [&](const std::string&) { return std::optional(nodes); };
        try {
            const GraphFile file{
                .bytes = "Source,Target\na,b\n", .name = "x.csv", .beside = beside};
            const ActorGraph graph = read_graph(file);
            return "read, with " + std::to_string(num_vertices(graph)) + " actors";
        } catch (const Error& error) {
            return std::string(error.what());
        }
    };
    CHECK(refused("Id\na\nb\n") == "read, with 2 actors");
    CHECK_THAT(refused("Id\na\nb\na\n"), Catch::StartsWith("x.nodes.csv:4:1: a second actor"));
    CHECK_THAT(refused("Id\na\n"), Catch::StartsWith("x.csv:2:3: "));
    CHECK_THAT(refused("Name\na\n"), Catch::StartsWith("x.nodes.csv:1: no column Id"));
}

TEST_CASE("bad edge lists are refused", "[formats]") {
    check_refusals({
        {"edges", "a b 1\na\n", "x:2:2", "expected a source and a target"},
        {"edges", "a b nan\n", "x:1:5", "not a finite number"},
        {"edges", "a b 1\r\n b\tc  -inf\r\n", "x:2:7", "not a finite number"},
        {"edges", "a,b,1e308\n", "x:1:5", "at most 1e100"},
        {"edges", "\"a b\n", "x:1:1", "a quote that is not closed"},
        {"edges", "a\t\t1\n", "x:1:3", "an empty name"},
        {"edges", "# nothing\n", "x", "no edge in the file"},
    });
}

TEST_CASE("bad DOT is refused", "[formats]") {
    check_refusals({
        {"dot", "digraph {\n  a -> ;\n}\n", "x:2:8", "syntax error"},
        {"dot", "digraph { a -> b\n", "x:2", "syntax error"},
        {"dot", "digraph { a -> b [weight=inf] }", "x", "edge `a` to `b`: weight is 'inf'"},
        {"dot", "digraph { a -> b [weight=1e308] }", "x:1:31", "syntax error"},
        {"dot", "digraph { a -> b [weight=\"1e308\"] }", "x", "at most 1e100"},
        {"dot", "digraph {}\ndigraph {}", "x", "a second graph"},
        {"dot", "digraph " + repeated("{", 200), "x:1:109", "more than 100 deep"},
        {"dot", "digraph { a " + repeated("-> a ", 2000) + "}", "x:1:5013", "more than 1000 steps"},
    });
}

TEST_CASE("bytes that are no text are refused in every format", "[formats]") {
    for (const std::string_view format : {"json", "dot", "csv", "edges"}) {
        check_refusals({
            {format, std::string("a b\n\0c", 6), "x:2:1", "NUL"},
            {format, "a b\nc\xFF d", "x:2:2", "not UTF-8"},
            {format, std::string("\xFF\xFE{\0", 4), "x", "UTF-16"},
        });
    }
}

TEST_CASE("a gzip file that is cut off or damaged is refused", "[formats]") {
    const std::string whole(
        "\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\x4b\x54\x48\x52\x30\xe4\x02\x00\x9c\xc5\x41\x3c"
        "\x06\x00\x00\x00",
        26);
    CHECK(num_edges(read_graph(whole, "x")) == 1);
    std::string damaged = whole;
    damaged[18] = 'x';
    check_refusals({
        {"edges", whole.substr(0, 20), "x", "cut off"},
        {"edges", whole.substr(0, 10), "x", "cut off"},
        {"edges", damaged, "x", "damaged"},
    });
}

TEST_CASE("byte order marks and mixed line ends are taken", "[formats]") {
    struct Good {
        std::string_view format, bytes;
    };

    const std::vector<Good> all{
        {"edges", "\xEF\xBB\xBF# c\r\n\r\na b 1\r\nb a -1\n\na b 2\r"},
        {"csv", "\xEF\xBB\xBFSource;Target\r\na;b\n\r\nb;\"a\"\r\n"},
        {"json", "\xEF\xBB\xBF{\"nodes\":[{\"id\":\"a\"},\r\n{\"id\":\"b\"}],\"links\":[]}\r\n"},
        {"dot",
         "\xEF\xBB\xBF"
         "digraph {\r\na -> b;\nb -> a\r\n}\r\n"},
        {"graphml",
         "\xEF\xBB\xBF<graphml>\r\n<graph><node id='a'/><node id='b'/></graph></graphml>"},
    };
    for (const Good& good : all) {
        CAPTURE(good.format);
        CHECK(num_vertices(read_graph(good.bytes, "x", find_format(good.format))) == 2);
        CHECK(num_vertices(read_graph(good.bytes, "x")) == 2);
    }
}

}  // namespace entente
