// The same mark that the program sets when its first screen shows its data.
performance.mark("usable");
