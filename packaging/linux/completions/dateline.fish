# fish completion for dateline

complete -c dateline -s h -l help -d 'Show the options'
complete -c dateline -l help-all -d 'Show the options, those of Qt as well'
complete -c dateline -s v -l version -d 'Show the version'
complete -c dateline -l benchmark -r -d 'Open, scroll and zoom a file, print the times as JSON'
