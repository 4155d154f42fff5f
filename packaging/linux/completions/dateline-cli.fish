# fish completion for dateline-cli

set -l formats json jsonl html markdown csv csv-entities csv-times csv-events ics timelinejs timeml webannotation conll brat ansi
set -l encodings UTF-8 UTF-16 windows-1250 windows-1251 windows-1252 ISO-8859-1 ISO-8859-2 ISO-8859-15 KOI8-R

complete -c dateline-cli -n __fish_use_subcommand -f -a analyze -d 'Analyse files'
complete -c dateline-cli -n __fish_use_subcommand -f -l help -d 'Show the options'
complete -c dateline-cli -n __fish_use_subcommand -f -l version -d 'Show version and fingerprints'
complete -c dateline-cli -n '__fish_seen_subcommand_from analyze' -l jsonl -d 'Read one JSON object a line from standard input'
complete -c dateline-cli -n '__fish_seen_subcommand_from analyze' -l format -x -a "$formats" -d 'What to write'
complete -c dateline-cli -n '__fish_seen_subcommand_from analyze' -l output -r -d 'Write to a file or folder'
complete -c dateline-cli -n '__fish_seen_subcommand_from analyze' -l published -x -d 'Publication date'
complete -c dateline-cli -n '__fish_seen_subcommand_from analyze' -l encoding -x -a "$encodings" -d 'Instead of guessing'
complete -c dateline-cli -n '__fish_seen_subcommand_from analyze' -l plain -d 'The whole text is one article body'
complete -c dateline-cli -n '__fish_seen_subcommand_from analyze' -l no-text -d 'Leave the text out of the JSON'
complete -c dateline-cli -n '__fish_seen_subcommand_from analyze' -l stages -x -a 'structure tokens names times events' -d 'Stop after a stage'
complete -c dateline-cli -n '__fish_seen_subcommand_from analyze' -l threads -x -d 'Number of threads'
