# cmake -DINPUT=… -DOUTPUT=… -DSYMBOL=… -P embed.cmake: a text file as a C++ raw string.
# Raw strings are cut at 8,000 characters, which every compiler takes, and joined again by it.
file(READ "${INPUT}" text)
string(LENGTH "${text}" length)
set(pieces "")
set(at 0)
while(at LESS length)
    string(SUBSTRING "${text}" ${at} 8000 piece)
    string(APPEND pieces "    R\"~~~(${piece})~~~\"\n")
    math(EXPR at "${at} + 8000")
endwhile()
file(WRITE "${OUTPUT}" "#include <string_view>\n\nnamespace entente::data {\n
extern const std::string_view ${SYMBOL};\nconst std::string_view ${SYMBOL} =\n${pieces};\n\n}  // namespace entente::data\n")
