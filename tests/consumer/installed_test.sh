# Installs the build into a scratch prefix and builds a stranger's program against it, once by
# find_package and once by pkg-config. usage: installed_test.sh BUILD-DIRECTORY [COMPILER-FLAGS]
set -eu
build=$(realpath "$1")
flags=${2:-}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
prefix=$work/prefix

check_drawing() {  # PROGRAM
    rm -f plan.svg
    [ "$("$1")" = "2 camps, frustration 1" ] || { echo "FAILED: $1 does not find the camps" >&2; exit 1; }
    xmllint --noout plan.svg
    grep -q 'A plan and its friends' plan.svg
}

cmake --install "$build" --prefix "$prefix" >install.log
cmake -S "$here" -B by-cmake -DCMAKE_PREFIX_PATH="$prefix" -DCMAKE_CXX_FLAGS="$flags" >configure.log
cmake --build by-cmake >build.log
check_drawing by-cmake/draw_a_graph

export PKG_CONFIG_PATH
PKG_CONFIG_PATH=$(dirname "$(find "$prefix" -name entente.pc)")
# shellcheck disable=SC2046,SC2086
c++ -std=c++20 $flags "$here/draw_a_graph.cpp" -o by-pkg-config $(pkg-config --cflags --libs entente) \
    -Wl,-rpath,"$(pkg-config --variable=libdir entente)"
check_drawing ./by-pkg-config

"$prefix/bin/entente" --version | grep -q '^entente [0-9]'
