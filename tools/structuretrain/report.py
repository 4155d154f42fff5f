"""Invented reports: sentences put together from own patterns; training and held-out reports share none of them."""

SITES = {"training": ["The Harbour Post", "Valley Herald", "Daily Beacon", "Northgate News", "The Meridian", "Channel 9 News",
                      "Capital Ledger", "MetroWire"],
         "heldout": ["Lakeside Observer", "The Grove Gazette", "Coastline Tribune", "Inland Times", "Policy Monitor",
                     "Summit Dispatch", "TradeLens"]}
FIRST = "Anna Marek Lucia Tomas Ingrid Samuel Priya David Hana Omar Elena Victor Grace Pedro Yuki Martin Claire".split()
LAST = {"training": "Keller Novak Osei Lindqvist Marsh Petrov Adeyemi Tanaka Rossi Holt Duarte Farrell Singh".split(),
        "heldout": "Brandt Okafor Leclerc Ivanova Moreno Castell Nyberg Whitlock Chandra Sato Bauer Quigley".split()}
PLACES = ["London", "Warsaw", "Lagos", "Lima", "Seoul", "Ottawa", "Vienna", "Nairobi", "Denver", "Porto", "Jakarta",
          "Athens", "Glasgow", "Perth", "Omaha", "Riga"]
THINGS = {
    "training": [("ferry", "ferries", "crossing"), ("water plant", "water plants", "supply"), ("budget", "budgets", "vote"),
                 ("hospital", "hospitals", "ward"), ("school", "schools", "reform"), ("tram", "trams", "line"),
                 ("factory", "factories", "closure"), ("vaccine", "vaccines", "trial"), ("dam", "dams", "inquiry")],
    "heldout": [("bridge", "bridges", "repair"), ("reactor", "reactors", "restart"), ("port", "ports", "strike"),
                ("museum", "museums", "theft"), ("airline", "airlines", "merger"), ("forest", "forests", "fire"),
                ("satellite", "satellites", "launch"), ("court", "courts", "ruling")]}
PATTERNS = {
    "training": [
        "The {thing} was closed on {day} after engineers found cracks in two of its {n} supports, officials said.",
        "{Org} said it would spend {m} million dollars on the {what} before the end of next year.",
        "“{Say},” {person} told reporters in {place}.",
        "\"{Say},\" said {person}, who has led the {what} since it began.",
        "About {N} people had gathered outside the {thing} by noon, according to police.",
        "{Last} did not say when the {what} would be over.",
        "A spokeswoman for {org} declined to comment on the figures.",
        "The plan, which was first drawn up in {year}, has been delayed three times and now costs twice as much.",
        "Residents of {place} have complained for months that nobody answers their letters about the {thing}.",
        "But critics said the {what} came too late for the families who had already left.",
        "It is the second time in {n} years that the {things} of the region have been at the centre of a dispute.",
        "Under the agreement, workers will receive a rise of {n} percent in {month} and another one a year later.",
        "{person}, {age}, was among those who waited for the first {thing} of the morning.",
        "“We were told to stay where we were,” {last} said. “{Say}.”",
        "The government in {place} has promised to publish the report of the inspectors in {month}.",
        "No one was hurt.",
        "Prices rose by {n}.{n} percent in the same period, while the number of {things} fell to {N}.",
        "Work on the {thing} is expected to resume once the weather improves, {last} added.",
        "The vote was {N} to {n}, with several members absent.",
        "In a statement on {day}, {org} called the {what} “a step in the right direction”.",
        "Several {things} in neighbouring towns reported similar problems last week.",
        "The cause is not yet known.",
        "Since {year}, the number of passengers has doubled, and with it the noise that people hear at night.",
        "{Org}, based in {place}, owns {n} {things} and employs around {N} people.",
    ],
    "heldout": [
        "Investigators spent most of {day} at the {thing}, where a team of {n} specialists took samples.",
        "\"{Say},\" {last} wrote in a letter seen by this newspaper.",
        "According to {org}, repairs to the {thing} could take until {month}.",
        "“{Say},” {person} said after the meeting with union leaders.",
        "{person} of {org} warned that the {what} would hit smaller towns hardest.",
        "Nearly {N} jobs depend on the {thing}, and many of them were created only after {year}.",
        "What happened in the hours before the alarm remains unclear.",
        "Opponents of the {what} gathered signatures in {place} and handed them to the council on {day}.",
        "The decision overturns a rule that had stood for {n} decades.",
        "Shares in {org} fell {n} percent in early trading and recovered later in the day.",
        "For {person}, a teacher from {place}, the {what} is a question of trust.",
        "It was raining.",
        "Officials stressed that the {things} in the rest of the country were operating normally, though inspections go on.",
        "He said the ministry had known about the risk since at least {month}.",
        "“There is no hurry,” she said, “but {say}.”",
        "The region has {N} {things}, more than any other in the country, and most of them are old.",
        "A court in {place} is due to hear the complaint in {month}; a first hearing was put off.",
        "They asked for {m} million euros and got less than half of it.",
        "Last year, {org} signed a contract worth {m} million with a firm from {place}.",
        "Neither side wanted to talk about the {what} in public, but both have hired lawyers.",
        "Not everybody agrees."]}
SAYINGS = {
    "training": ["We have waited long enough for this", "Nobody asked us what we wanted", "It will be safer for everyone",
                 "I have never seen anything like it", "There are lessons to be learned here",
                 "This is a good day for the town and for those who work here"],
    "heldout": ["the numbers speak for themselves", "we cannot carry on like this", "nothing was decided behind closed doors",
                "the next generation will have to pay for it", "patience is what we need now"]}
HEADLINES = {
    "training": ["{Thing} {what} delayed as {place} counts the cost", "{place} {things} face new {what} after report",
                 "Why the {what} matters for {place}", "{Last}: {thing} {what} 'will not wait'",
                 "{Org} to spend {m} million on {thing} {what}", "{N} left without {thing} in {place}",
                 "What we know about the {place} {thing} {what}", "Hundreds protest over {thing} {what}",
                 "{place}'s {thing}: what went wrong?", "{Thing} {what} ends"],
    "heldout": ["Anger in {place} at {thing} {what}", "{Thing} {what}: minister under pressure to act",
                "{Org} admits errors in {thing} {what}", "Inside the {place} {thing} {what}",
                "Judge halts {thing} {what} in {place}", "Is the {thing} {what} over?", "{place} votes on {things}",
                "How a {thing} {what} split {place}, and what comes next"]}
OTHERS = {
    "training": ["Five things to do this weekend", "Storm warning for the north coast", "Star striker out for six weeks",
                 "How to save on your heating bill", "Actor dies at 81", "Rates unchanged for third month",
                 "Police appeal after shop robbery", "In pictures: the lantern festival", "Quiz of the week",
                 "Ten dead in mine collapse", "Teenager wins chess title", "New species of frog found in cloud forest"],
    "heldout": ["Train services resume after flooding", "The best novels of the year so far", "Goalkeeper signs new deal",
                "Farmers fear a dry spring", "Singer cancels tour", "Man charged over canal death",
                "Watch: penguins meet the mayor", "Inflation slows again", "Recipe: lemon and almond cake",
                "Three arrested after raid on warehouse", "Why we sleep badly in summer", "Election: the candidates compared"]}
OTHER_SENTENCES = {
    "training": ["The forward was injured in training and will miss the cup match.",
                 "Heavy rain and strong winds are expected from Friday night.",
                 "Our correspondent on what the ruling means for tenants.",
                 "The actor was best known for his part in a long-running hospital series.",
                 "Experts explain how small changes can make a big difference.",
                 "A look back at the week in photographs from around the world."],
    "heldout": ["The keeper has agreed to stay at the club until he is forty.",
                "Meteorologists say that reservoirs are at their lowest level in a decade.",
                "Fans who bought tickets will get their money back, the promoter says.",
                "Our critics choose the books that kept them awake.",
                "A 34-year-old man is due to appear before magistrates on Monday."]}
COMMENTS = {
    "training": ["Same old story. They never learn, do they?", "I drive past it every day and it is a disgrace",
                 "Great article, thank you for writing about this.", "So who is going to pay for all that??? We are!",
                 "I worked there for ten years and I can tell you that nobody in the office ever listened to the people who did the job.",
                 "lol", "Finally some good news for once. I hope that it lasts longer than the last time they promised us something."],
    "heldout": ["Typical. My grandmother could have told them that.", "Agree with the above, well said", "What about the buses though",
                "Sorry but this is just wrong, read the report before you write.",
                "I think we should wait for the facts before we blame anyone, because last time it turned out to be something else."]}
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January March April May June September October November".split()
ORGS = {"training": ["the transport ministry", "Harbour Energy", "the city council", "Union Rail", "the health agency"],
        "heldout": ["the regional authority", "Polar Air", "the audit office", "Delta Steel", "the teachers' union"]}


class Report:
    def __init__(self, r, folder):
        self.r, self.folder = r, folder
        self.sites, self.surnames = SITES[folder], LAST[folder]
        self.place = r.choice(PLACES)
        self.thing, self.things, self.what = r.choice(THINGS[folder])
        self.org = r.choice(ORGS[folder])
        self.people = [self.person() for _ in range(3)]
        self.topics = ["Transport", "Climate", "Energy", "Courts", "Education", "Unions", self.place, "Housing", "Budget"]
        self.used = []
        self.told = ""  # the headline, until the first paragraph

    def person(self):
        return self.r.choice(FIRST) + " " + self.r.choice(self.surnames)

    def town(self):
        return self.r.choice(PLACES)

    def fill(self, pattern):
        r = self.r
        saying = r.choice(SAYINGS[self.folder])
        person = r.choice(self.people)
        upper = lambda s: s[0].upper() + s[1:]
        values = {"thing": self.thing, "things": self.things, "what": self.what, "Thing": upper(self.thing), "org": self.org,
                  "Org": upper(self.org), "day": r.choice(DAYS), "month": r.choice(MONTHS), "place": self.place,
                  "person": person, "last": person.split()[1], "Last": person.split()[1], "Say": upper(saying), "say": saying,
                  "n": r.randrange(2, 9), "m": r.randrange(10, 400), "N": r.randrange(100, 9000), "year": r.randrange(1975, 2020),
                  "age": r.randrange(19, 80)}
        return pattern.format(**values)

    def sentence(self):
        choices = [p for p in PATTERNS[self.folder] if p not in self.used[-12:]]
        pattern = self.r.choice(choices)
        self.used.append(pattern)
        return self.fill(pattern)

    def lede(self):
        """The headline again as a sentence, as reports begin."""
        line = self.told.rstrip("?").replace("'", "")
        end = self.r.choice([", {org} said on {day}.", " after months of talks, according to {person}.", ", officials in {place} confirmed.",
                             ", and nobody knows how long it will last."])
        return line[0].upper() + line[1:] + self.fill(end)

    def paragraph(self):
        if self.told and self.r.random() < 0.6:
            line, self.told = self.lede(), ""
            return line
        self.told = ""
        return " ".join(self.sentence() for _ in range(self.r.choice([1, 1, 1, 2, 2, 3, 4])))

    def headline(self):
        line = self.fill(self.r.choice(HEADLINES[self.folder]))
        style = self.r.random()
        if style < 0.25:
            line = " ".join(w[0].upper() + w[1:] if len(w) > 3 else w for w in line.split())
        return line[0].upper() + line[1:]

    def standfirst(self):
        line = self.sentence()
        return line if self.r.random() < 0.5 else line.rstrip(".")

    def heading(self):
        line = self.fill(self.r.choice(["'{Say}'", "What happens next?", "{Thing} {what}", "A long dispute", "The background",
                                        "Waiting for {month}", "Who pays?", "Highlights", "Key points", "At a glance", "Third time lucky", "{Thing} in {place}", "{place} and the {what}", "{Thing} closed since {day}", "{Last} under pressure", "More {things}"]))
        return line.upper() if self.r.random() < 0.2 else line

    def item(self):
        """A line of a list: a sentence or a note."""
        if self.r.random() < 0.5:
            return self.sentence()
        return self.fill(self.r.choice(["{Thing} {what} begins in {month} near {place}", "Vote expected in {month} {year}",
                                        "{N} {things} checked, {n} closed", "{Org}: {m} million for the {thing}",
                                        "First {thing} opened on {day}", "Highlights of the {what}", "More {things}", "{Thing}, {thing}, {thing}", "{Last} to decide by {month}"]))

    def pull_quote(self):
        return self.fill(self.r.choice(["“{Say}” — {person}", "“{Say}.”", "\"{Say}\" - {person}, {org}"]))

    def speech(self):
        name = self.r.choice(self.people).split()[1].upper()
        return name + ": " + self.paragraph()

    def caption(self):
        credit = self.r.choice([" Photograph: {person}/Lens Agency", " (Photo by {person})", " | {person}/Pool", "", "",
                                " Picture: Handout", " Credit: {person}"])
        return self.fill(self.r.choice(["The {thing} in {place} on {day}", "{person} outside the {thing} in {place}",
                                        "A {thing} near {place}, pictured in {year}.",
                                        "Workers at the {thing} in {place} wait for news about the {what}.",
                                        "A crane at the {thing} in {place}, which will not open before {day}", "{person} in {month} {year}",
                                        "The {what} has cost {m} million so far", "From left: {person}, {person} and {last} at the {thing}"]) + credit)

    def other_headline(self):
        if self.r.random() < 0.25:  # related news
            return self.headline()
        return self.r.choice(OTHERS[self.folder])

    def other_sentence(self):
        return self.r.choice(OTHER_SENTENCES[self.folder])

    def comment(self):
        return self.r.choice(COMMENTS[self.folder])
