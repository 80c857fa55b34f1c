# Sourced by the commands in this folder: finds the JDK, Maven and Node, and says in one sentence what is missing.
# It never asks anything and changes nothing outside this run.
# shellcheck shell=bash

readonly JDK_WANTED=25
readonly NODE_WANTED=20.11
readonly MAVEN_WANTED=3.8.7

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

say() { printf '%s\n' "$*"; }

stop() {
    printf '%s\n' "$*" >&2
    exit 1
}

# The main version of the JDK in a folder, or 0 when there is no whole JDK in it.
jdk_version() {
    local version=''
    if [[ -x "$1/bin/java" && -x "$1/bin/javac" ]]; then
        if [[ -r "$1/release" ]]; then
            version=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]\{1,\}\).*/\1/p' "$1/release")
        fi
        if [[ -z $version ]]; then
            version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]\{1,\}\).*/\1/p') || true
        fi
    fi
    say "${version:-0}"
}

# JAVA_HOME first, then the usual folders; the lowest version that is new enough wins, as the one we test with.
find_jdk() {
    local folder version best='' best_version=999
    if [[ -n ${JAVA_HOME:-} ]] && (($(jdk_version "$JAVA_HOME") >= JDK_WANTED)); then
        export JAVA_HOME
        return
    fi
    for folder in \
        /usr/lib/jvm/* \
        /usr/lib64/jvm/* \
        /usr/java/* \
        /usr/local/lib/jvm/* \
        /opt/* \
        /opt/java/* \
        /opt/jdks/* \
        "${HOME:-/nonexistent}"/.sdkman/candidates/java/* \
        "${HOME:-/nonexistent}"/.jdks/* \
        "${HOME:-/nonexistent}"/.local/share/mise/installs/java/* \
        "${HOME:-/nonexistent}"/.asdf/installs/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME:-/nonexistent}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        version=$(jdk_version "$folder")
        if ((version >= JDK_WANTED && version < best_version)); then
            best=$folder
            best_version=$version
        fi
    done
    if [[ -z $best ]]; then
        stop "Stafett needs a JDK $JDK_WANTED or newer: install one (for example Temurin $JDK_WANTED), or set JAVA_HOME to its folder."
    fi
    export JAVA_HOME=$best
}

# Is version $1 at least version $2? Both are three numbers with points between.
at_least() {
    local -a have want
    local i
    IFS=. read -r -a have <<<"$1"
    IFS=. read -r -a want <<<"$2"
    for i in 0 1 2; do
        if ((${have[i]:-0} != ${want[i]:-0})); then
            ((${have[i]:-0} > ${want[i]:-0}))
            return
        fi
    done
}

find_maven() {
    local version=''
    if command -v mvn >/dev/null; then
        version=$(mvn -v </dev/null 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\.[0-9]*\).*/\1/p') || true
    fi
    if [[ -z $version ]] || ! at_least "$version" "$MAVEN_WANTED"; then
        stop "Stafett needs Maven $MAVEN_WANTED or newer as mvn (found: ${version:-none}): install it from your system's packages."
    fi
}

find_node() {
    local version=''
    if command -v node >/dev/null && command -v npm >/dev/null; then
        version=$(node --version 2>/dev/null | sed -n 's/^v\([0-9.]*\).*/\1/p') || true
    fi
    if [[ -z $version ]] || ! at_least "$version" "$NODE_WANTED"; then
        stop "Stafett needs Node $NODE_WANTED or newer with npm (found: ${version:-none}): install it from your system's packages."
    fi
}

find_tools() {
    find_jdk
    find_maven
    find_node
}

# Maven without questions and without colours; its errors are shown.
maven() {
    mvn --batch-mode --no-transfer-progress -Dstyle.color=never "$@" </dev/null 2>&1 | sed -u $'s/\033\\[[0-9;]*m//g'
}
