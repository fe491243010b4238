<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>MemberFilter</name>
    <message numerus="yes">
        <source>silent for %n days</source>
        <translation>
            <numerusform>silent for %n day</numerusform>
            <numerusform>silent for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n days</source>
        <translation>
            <numerusform>in the last day</numerusform>
            <numerusform>in the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaybookWords</name>
    <message numerus="yes">
        <source>%n days after they come in</source>
        <translation>
            <numerusform>%n day after they come in</numerusform>
            <numerusform>%n days after they come in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message numerus="yes">
        <source>The activity index differs from the events on %n dates: %1</source>
        <translation>
            <numerusform>The activity index differs from the events on %n date: %1</numerusform>
            <numerusform>The activity index differs from the events on %n dates: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identities belong to nobody.</source>
        <translation>
            <numerusform>%n identity belongs to nobody.</numerusform>
            <numerusform>%n identities belong to nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Events name %n people who are not there.</source>
        <translation>
            <numerusform>Events name %n person who is not there.</numerusform>
            <numerusform>Events name %n people who are not there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scheme %1: %n people of layer %2 are in another layer too.</source>
        <translation>
            <numerusform>Scheme %1: %n person of layer %2 is in another layer too.</numerusform>
            <numerusform>Scheme %1: %n people of layer %2 are in another layer too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scheme %1: %n people of the roster are in no layer.</source>
        <translation>
            <numerusform>Scheme %1: %n person of the roster is in no layer.</numerusform>
            <numerusform>Scheme %1: %n people of the roster are in no layer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scheme %1: %n people in its layers are not on the roster.</source>
        <translation>
            <numerusform>Scheme %1: %n person in its layers is not on the roster.</numerusform>
            <numerusform>Scheme %1: %n people in its layers are not on the roster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values were changed since and stay as they are:</source>
        <translation>
            <numerusform>%n value was changed since and stays as it is:</numerusform>
            <numerusform>%n values were changed since and stay as they are:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people it had brought stay, because something later is about them:</source>
        <translation>
            <numerusform>%n person it had brought stays, because something later is about them:</numerusform>
            <numerusform>%n people it had brought stay, because something later is about them:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists them</source>
        <translation>
            <numerusform>… and %n more; --json lists it</numerusform>
            <numerusform>… and %n more; --json lists them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stayed where they were</source>
        <translation>
            <numerusform>%Ln person stayed where they were</numerusform>
            <numerusform>%Ln people stayed where they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people (%2)</source>
        <translation>
            <numerusform>%1 of %n person (%2)</numerusform>
            <numerusform>%1 of %n people (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people take part.</source>
        <translation>
            <numerusform>%Ln person takes part.</numerusform>
            <numerusform>%Ln people take part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days to go</source>
        <translation>
            <numerusform>%n day to go</numerusform>
            <numerusform>%n days to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in %1.</source>
        <translation>
            <numerusform>%n entry is in %1.</numerusform>
            <numerusform>%n entries are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no date yet and are not in it.</source>
        <translation>
            <numerusform>%n has no date yet and is not in it.</numerusform>
            <numerusform>%n have no date yet and are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots want none of them</source>
        <translation>
            <numerusform>%n ballot wants none of them</numerusform>
            <numerusform>%n ballots want none of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots can be counted</source>
        <translation>
            <numerusform>%n ballot can be counted</numerusform>
            <numerusform>%n ballots can be counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The roster kept for the metrics differs from the members for %n people.</source>
        <translation>
            <numerusform>The roster kept for the metrics differs from the members for %n person.</numerusform>
            <numerusform>The roster kept for the metrics differs from the members for %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message numerus="yes">
        <source>R: days since the last order. F: orders. M: amount. All of the last %n days.</source>
        <translation>
            <numerusform>R: days since the last order. F: orders. M: amount. All of the last day.</numerusform>
            <numerusform>R: days since the last order. F: orders. M: amount. All of the last %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>R: days since the last activity. F: active days. M: contributions. All of the last %n days.</source>
        <translation>
            <numerusform>R: days since the last activity. F: active days. M: contributions. All of the last day.</numerusform>
            <numerusform>R: days since the last activity. F: active days. M: contributions. All of the last %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scores from 1 to 5 go by fifths of the people who have any; R the other way round. With fewer than %n of them the cut points are fixed.</source>
        <translation>
            <numerusform>Scores from 1 to 5 go by fifths of the people who have any; R the other way round. With fewer than %n of them the cut points are fixed.</numerusform>
            <numerusform>Scores from 1 to 5 go by fifths of the people who have any; R the other way round. With fewer than %n of them the cut points are fixed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campaigns</name>
    <message numerus="yes">
        <source>%Ln signed up</source>
        <translation>
            <numerusform>%Ln signed up</numerusform>
            <numerusform>%Ln signed up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln people</source>
        <translation>
            <numerusform>for %Ln person</numerusform>
            <numerusform>for %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came</source>
        <translation>
            <numerusform>%Ln came</numerusform>
            <numerusform>%Ln came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invited</source>
        <translation>
            <numerusform>%Ln invited</numerusform>
            <numerusform>%Ln invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln winners</source>
        <translation>
            <numerusform>%Ln winner</numerusform>
            <numerusform>%Ln winners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For bringing %Ln people</source>
        <translation>
            <numerusform>For bringing %Ln person</numerusform>
            <numerusform>For bringing %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days before</source>
        <translation>
            <numerusform>%Ln day before</numerusform>
            <numerusform>%Ln days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days after</source>
        <translation>
            <numerusform>%Ln day after</numerusform>
            <numerusform>%Ln days after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days to go before anything can be told.</source>
        <translation>
            <numerusform>%Ln day to go before anything can be told.</numerusform>
            <numerusform>%Ln days to go before anything can be told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohorts</name>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks later</source>
        <translation>
            <numerusform>%n week later</numerusform>
            <numerusform>%n weeks later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months later</source>
        <translation>
            <numerusform>%n month later</numerusform>
            <numerusform>%n months later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters later</source>
        <translation>
            <numerusform>%n quarter later</numerusform>
            <numerusform>%n quarters later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>content</name>
    <message numerus="yes">
        <source>%Ln pieces have new numbers.</source>
        <translation>
            <numerusform>%Ln piece has new numbers.</numerusform>
            <numerusform>%Ln pieces have new numbers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows said what is known.</source>
        <translation>
            <numerusform>%Ln row said what is known.</numerusform>
            <numerusform>%Ln rows said what is known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows stayed out:</source>
        <translation>
            <numerusform>%Ln row stayed out:</numerusform>
            <numerusform>%Ln rows stayed out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>conversion</name>
    <message numerus="yes">
        <source>Who did the steps one after the other, each later than the one before and within %n days of the first, which happened in the period. Of somebody who began several times any beginning counts. What is known only by its date happened at the beginning of that date.</source>
        <translation>
            <numerusform>Who did the steps one after the other, each later than the one before and within %n day of the first, which happened in the period. Of somebody who began several times any beginning counts. What is known only by its date happened at the beginning of that date.</numerusform>
            <numerusform>Who did the steps one after the other, each later than the one before and within %n days of the first, which happened in the period. Of somebody who began several times any beginning counts. What is known only by its date happened at the beginning of that date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People of a group: listed in it and not left, or not listed and active in it in the last %3 days. Each share is of them. Back in week 4: active there on days %1 to %2 after joining it, of those who joined in the %n days early enough for that week to be over.</source>
        <translation>
            <numerusform>People of a group: listed in it and not left, or not listed and active in it in the last %3 days. Each share is of them. Back in week 4: active there on days %1 to %2 after joining it, of those who joined in the %n day early enough for that week to be over.</numerusform>
            <numerusform>People of a group: listed in it and not left, or not listed and active in it in the last %3 days. Each share is of them. Back in week 4: active there on days %1 to %2 after joining it, of those who joined in the %n days early enough for that week to be over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>draws</name>
    <message numerus="yes">
        <source>%n people take part.</source>
        <translation>
            <numerusform>%n person takes part.</numerusform>
            <numerusform>%n people take part.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message numerus="yes">
        <source>Forget what was decided about %n rows</source>
        <translation>
            <numerusform>Forget what was decided about %n row</numerusform>
            <numerusform>Forget what was decided about %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metrics</name>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message numerus="yes">
        <source>Joined, %n days</source>
        <translation>
            <numerusform>Joined, %n day</numerusform>
            <numerusform>Joined, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People whose join date is one of the last %n days, whether or not they left since.</source>
        <translation>
            <numerusform>People whose join date is the last %n day, whether or not they left since.</numerusform>
            <numerusform>People whose join date is one of the last %n days, whether or not they left since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days earlier: %1</source>
        <translation>
            <numerusform>%n day earlier: %1</numerusform>
            <numerusform>%n days earlier: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New, and came back: in the last 7 days. Just silent: reached %n days without activity in the last 7 days. Soon silent: reaches them within 7 days if nothing happens.</source>
        <translation>
            <numerusform>New, and came back: in the last 7 days. Just silent: reached %n day without activity in the last 7 days. Soon silent: reaches it within 7 days if nothing happens.</numerusform>
            <numerusform>New, and came back: in the last 7 days. Just silent: reached %n days without activity in the last 7 days. Soon silent: reaches them within 7 days if nothing happens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln more</source>
        <translation>
            <numerusform>%1, %Ln more</numerusform>
            <numerusform>%1, %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>referrals</name>
    <message numerus="yes">
        <source>%Ln people were brought by others</source>
        <translation>
            <numerusform>%Ln person was brought by others</numerusform>
            <numerusform>%Ln people were brought by others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::ActivityTab</name>
    <message numerus="yes">
        <source>Active on %n days</source>
        <translation>
            <numerusform>Active on %n day</numerusform>
            <numerusform>Active on %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Active in %n weeks</source>
        <translation>
            <numerusform>Active in %n week</numerusform>
            <numerusform>Active in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Active in %n months</source>
        <translation>
            <numerusform>Active in %n month</numerusform>
            <numerusform>Active in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were active in every one of them</source>
        <translation>
            <numerusform>%Ln person was active in every one of them</numerusform>
            <numerusform>%Ln people were active in every one of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::AttendanceDialog</name>
    <message numerus="yes">
        <source>Note that %Ln people came</source>
        <translation>
            <numerusform>Note that %Ln person came</numerusform>
            <numerusform>Note that %Ln people came</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::AudienceField</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::BallotsDialog</name>
    <message numerus="yes">
        <source>Take %Ln ballots</source>
        <translation>
            <numerusform>Take %Ln ballot</numerusform>
            <numerusform>Take %Ln ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln rows. What people chose stands in &quot;%2&quot;.</source>
        <translation>
            <numerusform>%1: %Ln row. What people chose stands in &quot;%2&quot;.</numerusform>
            <numerusform>%1: %Ln rows. What people chose stands in &quot;%2&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows cannot be counted and stay out:</source>
        <translation>
            <numerusform>%Ln row cannot be counted and stays out:</numerusform>
            <numerusform>%Ln rows cannot be counted and stay out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::BenefitsTab</name>
    <message numerus="yes">
        <source>%Ln benefits</source>
        <translation>
            <numerusform>%Ln benefit</numerusform>
            <numerusform>%Ln benefits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::CampaignBoard</name>
    <message numerus="yes">
        <source>Show %Ln cancelled and archived</source>
        <translation>
            <numerusform>Show %Ln cancelled or archived</numerusform>
            <numerusform>Show %Ln cancelled and archived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::CampaignLines</name>
    <message numerus="yes">
        <source>All %n things to prepare</source>
        <translation>
            <numerusform>All %n thing to prepare</numerusform>
            <numerusform>All %n things to prepare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::CampaignList</name>
    <message numerus="yes">
        <source>Show %Ln archived</source>
        <translation>
            <numerusform>Show %Ln archived</numerusform>
            <numerusform>Show %Ln archived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::ChannelsTab</name>
    <message numerus="yes">
        <source>%n people joined</source>
        <translation>
            <numerusform>%n person joined</numerusform>
            <numerusform>%n people joined</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::CheckInTab</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Were they there, or do they make up for the day? %Ln make-ups are left.</source>
        <translation>
            <numerusform>Were they there, or do they make up for the day? %Ln make-up is left.</numerusform>
            <numerusform>Were they there, or do they make up for the day? %Ln make-ups are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln make-ups each</source>
        <translation>
            <numerusform>%Ln make-up each</numerusform>
            <numerusform>%Ln make-ups each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::ChooseStep</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::ConditionRow</name>
    <message numerus="yes">
        <source>%Ln people meet this condition alone</source>
        <translation>
            <numerusform>%Ln person meets this condition alone</numerusform>
            <numerusform>%Ln people meet this condition alone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::ConversionTab</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people made %1% of the contributions</source>
        <translation>
            <numerusform>%n person made %1% of the contributions</numerusform>
            <numerusform>%n people made %1% of the contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups side by side</source>
        <translation>
            <numerusform>%n group side by side</numerusform>
            <numerusform>%n groups side by side</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::DistributionPanel</name>
    <message numerus="yes">
        <source>last %Ln weeks</source>
        <translation>
            <numerusform>last %Ln week</numerusform>
            <numerusform>last %Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %Ln days</source>
        <translation>
            <numerusform>last %Ln day</numerusform>
            <numerusform>last %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::DrawSteps</name>
    <message numerus="yes">
        <source>%n people, one ticket each, in the order of their numbers. Adding or taking away anybody would change the hash.</source>
        <translation>
            <numerusform>One person, one ticket. Adding or taking away anybody would change the hash.</numerusform>
            <numerusform>%n people, one ticket each, in the order of their numbers. Adding or taking away anybody would change the hash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::DuplicatesPage</name>
    <message numerus="yes">
        <source>%Ln pairs that may be one person each</source>
        <translation>
            <numerusform>%Ln pair that may be one person</numerusform>
            <numerusform>%Ln pairs that may be one person each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::EarningCard</name>
    <message numerus="yes">
        <source>Expire after %n months</source>
        <translation>
            <numerusform>Expires after %n month</numerusform>
            <numerusform>Expire after %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n months</source>
        <translation>
            <numerusform>After %n month</numerusform>
            <numerusform>After %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::EffectView</name>
    <message numerus="yes">
        <source>%Ln days to go</source>
        <translation>
            <numerusform>%Ln day to go</numerusform>
            <numerusform>%Ln days to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::EvaluationCard</name>
    <message numerus="yes">
        <source>%Ln people stay where they are</source>
        <translation>
            <numerusform>%Ln person stays where they are</numerusform>
            <numerusform>%Ln people stay where they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people unticked</source>
        <translation>
            <numerusform>%Ln person unticked</numerusform>
            <numerusform>%Ln people unticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %Ln people</source>
        <translation>
            <numerusform>Apply to %Ln person</numerusform>
            <numerusform>Apply to %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %Ln people</source>
        <translation>
            <numerusform>%1 for %Ln person</numerusform>
            <numerusform>%1 for %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them get benefits</source>
        <translation>
            <numerusform>%1, %Ln of them gets benefits</numerusform>
            <numerusform>%1, %Ln of them get benefits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::FlowCard</name>
    <message numerus="yes">
        <source>%Ln people moved</source>
        <translation>
            <numerusform>%Ln person moved</numerusform>
            <numerusform>%Ln people moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who stayed are not drawn</source>
        <translation>
            <numerusform>%Ln who stayed is not drawn</numerusform>
            <numerusform>%Ln who stayed are not drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::ImportPage</name>
    <message numerus="yes">
        <source>%1, then %n more</source>
        <translation>
            <numerusform>%1, then %n more</numerusform>
            <numerusform>%1, then %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::InsightPage</name>
    <message numerus="yes">
        <source>%1, compared with the %n days before</source>
        <translation>
            <numerusform>%1, compared with the day before</numerusform>
            <numerusform>%1, compared with the %n days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::InvitationsTab</name>
    <message numerus="yes">
        <source>%Ln to invite over %1</source>
        <translation>
            <numerusform>%Ln to invite over %1</numerusform>
            <numerusform>%Ln to invite over %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln to invite</source>
        <translation>
            <numerusform>Show the %Ln to invite</numerusform>
            <numerusform>Show the %Ln to invite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln invitations</source>
        <translation>
            <numerusform>Export %Ln invitation</numerusform>
            <numerusform>Export %Ln invitations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::JobList</name>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln running</numerusform>
            <numerusform>%Ln running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::LayerListCard</name>
    <message numerus="yes">
        <source>Decided from the top: the first rule that holds counts. %Ln people in all.</source>
        <translation>
            <numerusform>Decided from the top: the first rule that holds counts. %Ln person in all.</numerusform>
            <numerusform>Decided from the top: the first rule that holds counts. %Ln people in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::LayersPage</name>
    <message numerus="yes">
        <source>%Ln people would move today</source>
        <translation>
            <numerusform>%Ln person would move today</numerusform>
            <numerusform>%Ln people would move today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::LedgerTableModel</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::LevelStairsView</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::LifecycleTab</name>
    <message numerus="yes">
        <source>On the roster at the end of a period. Silent: active once, and not in the last %n days. Never active: not active on any date.</source>
        <translation>
            <numerusform>On the roster at the end of a period. Silent: active once, and not in the last day. Never active: not active on any date.</numerusform>
            <numerusform>On the roster at the end of a period. Silent: active once, and not in the last %n days. Never active: not active on any date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::LockDialog</name>
    <message numerus="yes">
        <source>%Ln people stay in this layer, whatever its rule says.</source>
        <translation>
            <numerusform>%Ln person stays in this layer, whatever its rule says.</numerusform>
            <numerusform>%Ln people stay in this layer, whatever its rule says.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::MainWindow</name>
    <message numerus="yes">
        <source>Drop to import %n files</source>
        <translation>
            <numerusform>Drop to import the file</numerusform>
            <numerusform>Drop to import %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are new in the watched folder</source>
        <translation>
            <numerusform>%n file is new in the watched folder</numerusform>
            <numerusform>%n files are new in the watched folder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::MappingStep</name>
    <message numerus="yes">
        <source>Import %Ln rows</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::MemberEmpty</name>
    <message numerus="yes">
        <source>Nobody meets all %n conditions</source>
        <translation>
            <numerusform>Nobody meets the condition</numerusform>
            <numerusform>Nobody meets all %n conditions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::MemberSelection</name>
    <message numerus="yes">
        <source>Export %Ln people</source>
        <translation>
            <numerusform>Export %Ln person</numerusform>
            <numerusform>Export %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln people to %1</source>
        <translation>
            <numerusform>Exported %Ln person to %1</numerusform>
            <numerusform>Exported %Ln people to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::MemberTableModel</name>
    <message numerus="yes">
        <source>active on %n of the last 30 days</source>
        <translation>
            <numerusform>active on %n of the last 30 days</numerusform>
            <numerusform>active on %n of the last 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln times in all</source>
        <translation>
            <numerusform>%1, %Ln time in all</numerusform>
            <numerusform>%1, %Ln times in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::MembersPage</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people</source>
        <translation>
            <numerusform>%1 of %Ln person</numerusform>
            <numerusform>%1 of %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::OverviewCard</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters</source>
        <translation>
            <numerusform>%n quarter</numerusform>
            <numerusform>%n quarters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vs the %n days before</source>
        <translation>
            <numerusform>vs the %n day before</numerusform>
            <numerusform>vs the %n days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::PeoplePicker</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::PeriodChoice</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::PlanTab</name>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picked by hand</source>
        <translation>
            <numerusform>%Ln picked by hand</numerusform>
            <numerusform>%Ln picked by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them also in &quot;%1&quot;</source>
        <translation>
            <numerusform>%Ln of them also in &quot;%1&quot;</numerusform>
            <numerusform>%Ln of them also in &quot;%1&quot;</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::PlaybookPanel</name>
    <message numerus="yes">
        <source>%1 of the %2 people who were here %n days ago</source>
        <translation>
            <numerusform>%1 of the %2 people who were here %n day ago</numerusform>
            <numerusform>%1 of the %2 people who were here %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people now, %1</source>
        <translation>
            <numerusform>%Ln person now, %1</numerusform>
            <numerusform>%Ln people now, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::PreviewModel</name>
    <message numerus="yes">
        <source>%n people it may be: choose</source>
        <translation>
            <numerusform>%n person it may be: choose</numerusform>
            <numerusform>%n people it may be: choose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::RecognitionTab</name>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by hand</source>
        <translation>
            <numerusform>%Ln by hand</numerusform>
            <numerusform>%Ln by hand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::RedemptionsTab</name>
    <message numerus="yes">
        <source>%Ln entries, newest first</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries, newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::ReferralTab</name>
    <message numerus="yes">
        <source>%Ln more to the first</source>
        <translation>
            <numerusform>%Ln more to the first</numerusform>
            <numerusform>%Ln more to the first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people brought</source>
        <translation>
            <numerusform>%Ln person brought</numerusform>
            <numerusform>%Ln people brought</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::RejectsCard</name>
    <message numerus="yes">
        <source>Import %n repaired rows</source>
        <translation>
            <numerusform>Import %n repaired row</numerusform>
            <numerusform>Import %n repaired rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::RepairDialog</name>
    <message numerus="yes">
        <source>%Ln rows: %1. What is given here is looked at again when the rows are imported.</source>
        <translation>
            <numerusform>%Ln row: %1. What is given here is looked at again when the row is imported.</numerusform>
            <numerusform>%Ln rows: %1. What is given here is looked at again when the rows are imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::ReplayDialog</name>
    <message numerus="yes">
        <source>%Ln people would move today. Open a row to see exactly who.</source>
        <translation>
            <numerusform>%Ln person would move today. Open the row to see who.</numerusform>
            <numerusform>%Ln people would move today. Open a row to see exactly who.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::ResultStep</name>
    <message numerus="yes">
        <source>%n values changed</source>
        <translation>
            <numerusform>%n value changed</numerusform>
            <numerusform>%n values changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows came in, in %1</source>
        <translation>
            <numerusform>%Ln row came in, in %1</numerusform>
            <numerusform>%Ln rows came in, in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people new to the roster</source>
        <translation>
            <numerusform>%Ln person new to the roster</numerusform>
            <numerusform>%Ln people new to the roster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values were replaced</source>
        <translation>
            <numerusform>%n value was replaced</numerusform>
            <numerusform>%n values were replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people changed layers</source>
        <translation>
            <numerusform>%Ln person changed layers</numerusform>
            <numerusform>%Ln people changed layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, all in Layers</source>
        <translation>
            <numerusform>%Ln more, all in Layers</numerusform>
            <numerusform>%Ln more, all in Layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected rows are left</source>
        <translation>
            <numerusform>%Ln rejected row is left</numerusform>
            <numerusform>%Ln rejected rows are left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::ResultTab</name>
    <message numerus="yes">
        <source>Bought within %Ln days</source>
        <translation>
            <numerusform>Bought within %Ln day</numerusform>
            <numerusform>Bought within %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::RhythmTab</name>
    <message numerus="yes">
        <source>%n people wait for an answer</source>
        <translation>
            <numerusform>%n person waits for an answer</numerusform>
            <numerusform>%n people wait for an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::RiskTab</name>
    <message numerus="yes">
        <source>Came back %n times by the cut</source>
        <translation>
            <numerusform>Came back once by the cut</numerusform>
            <numerusform>Came back %n times by the cut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people came back at least once so far</source>
        <translation>
            <numerusform>%n person came back at least once so far</numerusform>
            <numerusform>%n people came back at least once so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Risk is shown from %n people on</source>
        <translation>
            <numerusform>Risk is shown from %n person on</numerusform>
            <numerusform>Risk is shown from %n people on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model knew the time up to %1; what it foretold for the next %n weeks, and what came</source>
        <translation>
            <numerusform>The model knew the time up to %1; what it foretold for the next week, and what came</numerusform>
            <numerusform>The model knew the time up to %1; what it foretold for the next %n weeks, and what came</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::RuleEditor</name>
    <message numerus="yes">
        <source>Finds %1 of %Ln people (%2)</source>
        <translation>
            <numerusform>Finds %1 of %Ln person (%2)</numerusform>
            <numerusform>Finds %1 of %Ln people (%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::ScorecardTableModel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::StageTab</name>
    <message numerus="yes">
        <source>%n odd weeks</source>
        <translation>
            <numerusform>%n odd week</numerusform>
            <numerusform>%n odd weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 active in the last week, %n odd weeks</source>
        <translation>
            <numerusform>%1 active in the last week, %n odd week</numerusform>
            <numerusform>%1 active in the last week, %n odd weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::StageView</name>
    <message numerus="yes">
        <source>%n weeks in a row: %1</source>
        <translation>
            <numerusform>%n week in a row: %1</numerusform>
            <numerusform>%n weeks in a row: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::StairsCard</name>
    <message numerus="yes">
        <source>%Ln active days in 90</source>
        <translation>
            <numerusform>%Ln active day in 90</numerusform>
            <numerusform>%Ln active days in 90</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions in 90 days</source>
        <translation>
            <numerusform>%Ln contribution in 90 days</numerusform>
            <numerusform>%Ln contributions in 90 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::StaleBanner</name>
    <message numerus="yes">
        <source>The newest activity is %n days old; the number of silent people may be too high</source>
        <translation>
            <numerusform>The newest activity is %n day old; the number of silent people may be too high</numerusform>
            <numerusform>The newest activity is %n days old; the number of silent people may be too high</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln more waiting</source>
        <translation>
            <numerusform>%Ln more waiting</numerusform>
            <numerusform>%Ln more waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::TaskDialog</name>
    <message numerus="yes">
        <source>%Ln people, the first %1 are listed</source>
        <translation>
            <numerusform>%Ln person, the first %1 are listed</numerusform>
            <numerusform>%Ln people, the first %1 are listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For all %Ln people</source>
        <translation>
            <numerusform>For %Ln person</numerusform>
            <numerusform>For all %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::ThresholdHistogram</name>
    <message numerus="yes">
        <source>%1: %Ln more people</source>
        <translation>
            <numerusform>%1: %Ln more person</numerusform>
            <numerusform>%1: %Ln more people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln fewer people</source>
        <translation>
            <numerusform>%1: %Ln fewer person</numerusform>
            <numerusform>%1: %Ln fewer people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::Toast</name>
    <message numerus="yes">
        <source>%Ln files were written to %1</source>
        <translation>
            <numerusform>%Ln file was written to %1</numerusform>
            <numerusform>%Ln files were written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::TodayCard</name>
    <message numerus="yes">
        <source>%Ln people to reach</source>
        <translation>
            <numerusform>%Ln person to reach</numerusform>
            <numerusform>%Ln people to reach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n actions</source>
        <translation>
            <numerusform>All %n actions</numerusform>
            <numerusform>All %n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::ValueTab</name>
    <message numerus="yes">
        <source>Nobody bought anything in the last %n days</source>
        <translation>
            <numerusform>Nobody bought anything in the last day</numerusform>
            <numerusform>Nobody bought anything in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody was active in the last %n days</source>
        <translation>
            <numerusform>Nobody was active in the last day</numerusform>
            <numerusform>Nobody was active in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n people to score, so the cut points are fixed</source>
        <translation>
            <numerusform>Fewer than %n person to score, so the cut points are fixed</numerusform>
            <numerusform>Fewer than %n people to score, so the cut points are fixed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::VoteTab</name>
    <message numerus="yes">
        <source>%Ln ballots not counted</source>
        <translation>
            <numerusform>%Ln ballot not counted</numerusform>
            <numerusform>%Ln ballots not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rounds</source>
        <translation>
            <numerusform>%Ln round</numerusform>
            <numerusform>%Ln rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballots</source>
        <translation>
            <numerusform>%Ln ballot</numerusform>
            <numerusform>%Ln ballots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::panel_parts::Facts</name>
    <message numerus="yes">
        <source>%n orders paid</source>
        <translation>
            <numerusform>%n order paid</numerusform>
            <numerusform>%n orders paid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>Tagged %Ln people &quot;%1&quot;</source>
        <translation>
            <numerusform>Tagged %Ln person &quot;%1&quot;</numerusform>
            <numerusform>Tagged %Ln people &quot;%1&quot;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took tag &quot;%1&quot; from %Ln people</source>
        <translation>
            <numerusform>Took tag &quot;%1&quot; from %Ln person</numerusform>
            <numerusform>Took tag &quot;%1&quot; from %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values changed since were kept: %1.</source>
        <translation>
            <numerusform>%Ln value changed since was kept: %1.</numerusform>
            <numerusform>%Ln values changed since were kept: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people it had brought stay, because something later is about them: %1.</source>
        <translation>
            <numerusform>%Ln person it had brought stays, because something later is about them: %1.</numerusform>
            <numerusform>%Ln people it had brought stay, because something later is about them: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticked off &quot;%1&quot; for %Ln people</source>
        <translation>
            <numerusform>Ticked off &quot;%1&quot; for %Ln person</numerusform>
            <numerusform>Ticked off &quot;%1&quot; for %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put off &quot;%1&quot; for %Ln people</source>
        <translation>
            <numerusform>Put off &quot;%1&quot; for %Ln person</numerusform>
            <numerusform>Put off &quot;%1&quot; for %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted that &quot;%1&quot; is not needed for %Ln people</source>
        <translation>
            <numerusform>Noted that &quot;%1&quot; is not needed for %Ln person</numerusform>
            <numerusform>Noted that &quot;%1&quot; is not needed for %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active days</source>
        <translation>
            <numerusform>%Ln active day</numerusform>
            <numerusform>%Ln active days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions</source>
        <translation>
            <numerusform>%Ln contribution</numerusform>
            <numerusform>%Ln contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Points expire after %Ln months</source>
        <translation>
            <numerusform>Points expire after %Ln month</numerusform>
            <numerusform>Points expire after %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locked %Ln people into %1</source>
        <translation>
            <numerusform>Locked %Ln person into %1</numerusform>
            <numerusform>Locked %Ln people into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Released %Ln people in %1</source>
        <translation>
            <numerusform>Released %Ln person in %1</numerusform>
            <numerusform>Released %Ln people in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln benefits</source>
        <translation>
            <numerusform>Added %Ln benefit</numerusform>
            <numerusform>Added %Ln benefits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave &quot;%1&quot; to %Ln people</source>
        <translation>
            <numerusform>Gave &quot;%1&quot; to %Ln person</numerusform>
            <numerusform>Gave &quot;%1&quot; to %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %Ln users members</source>
        <translation>
            <numerusform>Made %Ln user a member</numerusform>
            <numerusform>Made %Ln users members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over for %Ln days</source>
        <translation>
            <numerusform>over for %Ln day</numerusform>
            <numerusform>over for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave %Ln people the badge &quot;%1&quot;</source>
        <translation>
            <numerusform>Gave %Ln person the badge &quot;%1&quot;</numerusform>
            <numerusform>Gave %Ln people the badge &quot;%1&quot;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took from %Ln people the badge &quot;%1&quot;</source>
        <translation>
            <numerusform>Took from %Ln person the badge &quot;%1&quot;</numerusform>
            <numerusform>Took from %Ln people the badge &quot;%1&quot;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invited %Ln people to &quot;%1&quot;</source>
        <translation>
            <numerusform>Invited %Ln person to &quot;%1&quot;</numerusform>
            <numerusform>Invited %Ln people to &quot;%1&quot;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted that %Ln people declined &quot;%1&quot;</source>
        <translation>
            <numerusform>Noted that %Ln person declined &quot;%1&quot;</numerusform>
            <numerusform>Noted that %Ln people declined &quot;%1&quot;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed up %Ln people for &quot;%1&quot;</source>
        <translation>
            <numerusform>Signed up %Ln person for &quot;%1&quot;</numerusform>
            <numerusform>Signed up %Ln people for &quot;%1&quot;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people confirmed to come to &quot;%1&quot;</source>
        <translation>
            <numerusform>%Ln person confirmed to come to &quot;%1&quot;</numerusform>
            <numerusform>%Ln people confirmed to come to &quot;%1&quot;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted that %Ln people did not come to &quot;%1&quot;</source>
        <translation>
            <numerusform>Noted that %Ln person did not come to &quot;%1&quot;</numerusform>
            <numerusform>Noted that %Ln people did not come to &quot;%1&quot;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %Ln people in at &quot;%1&quot;</source>
        <translation>
            <numerusform>Checked %Ln person in at &quot;%1&quot;</numerusform>
            <numerusform>Checked %Ln people in at &quot;%1&quot;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln ballots for &quot;%1&quot;</source>
        <translation>
            <numerusform>Took %Ln ballot for &quot;%1&quot;</numerusform>
            <numerusform>Took %Ln ballots for &quot;%1&quot;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %Ln people in at &quot;%1&quot; on %2</source>
        <translation>
            <numerusform>Checked %Ln person in at &quot;%1&quot; on %2</numerusform>
            <numerusform>Checked %Ln people in at &quot;%1&quot; on %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made up for %2 at &quot;%1&quot; for %Ln people</source>
        <translation>
            <numerusform>Made up for %2 at &quot;%1&quot; for %Ln person</numerusform>
            <numerusform>Made up for %2 at &quot;%1&quot; for %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is the one that was sealed, the seed the one committed to, and %n winners are those it gives.</source>
        <translation>
            <numerusform>The list is the one that was sealed, the seed the one committed to, and the winner is the one it gives.</numerusform>
            <numerusform>The list is the one that was sealed, the seed the one committed to, and %n winners are those it gives.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Froze the list of &quot;%1&quot;: %Ln people</source>
        <translation>
            <numerusform>Froze the list of &quot;%1&quot;: %Ln person</numerusform>
            <numerusform>Froze the list of &quot;%1&quot;: %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drew %Ln winners of &quot;%1&quot;</source>
        <translation>
            <numerusform>Drew %Ln winner of &quot;%1&quot;</numerusform>
            <numerusform>Drew %Ln winners of &quot;%1&quot;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave %Ln prizes of &quot;%1&quot;</source>
        <translation>
            <numerusform>Gave %Ln prize of &quot;%1&quot;</numerusform>
            <numerusform>Gave %Ln prizes of &quot;%1&quot;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought in numbers of %Ln pieces of content</source>
        <translation>
            <numerusform>Brought in numbers of %Ln piece of content</numerusform>
            <numerusform>Brought in numbers of %Ln pieces of content</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took from a file that %Ln people came to &quot;%1&quot;</source>
        <translation>
            <numerusform>Took from a file that %Ln person came to &quot;%1&quot;</numerusform>
            <numerusform>Took from a file that %Ln people came to &quot;%1&quot;</numerusform>
        </translation>
    </message>
</context>
</TS>
