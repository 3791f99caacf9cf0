/// argv → a subcommand.
int main() {
    return 2;
}
