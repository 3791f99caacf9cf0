/// Nothing here yet: the stage's first file replaces this one.
