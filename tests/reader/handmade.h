#pragma once

#include "model/analysis.h"

namespace dateline {

/// An analysis made by hand, for tests that must not depend on what the engines find: one paragraph of two sentences
/// with a person, a place, a resolved time, a doubtful one, and an event.
inline std::shared_ptr<const Analysis> handmadeAnalysis()
{
    auto article = std::make_shared<Article>();
    article->text = QStringLiteral("Ada Moore went to Bergen on 3 May 2021.\nShe may leave then.");
    auto analysis = std::make_shared<Analysis>();
    analysis->article = article;
    analysis->structure.sections = {{SectionRole::Paragraph, {0, 59}}};
    auto section = std::make_shared<SectionAnalysis>();
    section->sentences = {{{0, 39}, 0, 9}, {{40, 59}, 9, 14}};
    section->mentions = {{{0, 9}, EntityType::Person, MentionKind::Name, 1},
                         {{18, 24}, EntityType::Place, MentionKind::Name, 1}};
    section->times = {{{28, 38}, 0}, {{54, 58}, 0}};
    analysis->sectionAnalyses = {section};
    analysis->entities = {{EntityType::Person, QStringLiteral("Ada Moore"), {{0, 0}}},
                          {EntityType::Place, QStringLiteral("Bergen & Co"), {{0, 1}}}};
    ResolvedTime may;
    may.expression = {0, 0};
    may.value = QStringLiteral("2021-05-03");
    may.range = DayRange::of({2021, 5, 3});
    may.precision = Precision::Day;
    may.because = QStringLiteral("A full date.");
    ResolvedTime then;
    then.expression = {0, 1};
    then.value = QStringLiteral("FUTURE_REF");
    then.relative = true;
    then.doubtful = true;
    then.because = QStringLiteral("No publication date is known.");
    analysis->times = {may, then};
    Event went;
    went.head = {10, 14};
    went.extent = {0, 39};
    went.label = QStringLiteral("Ada Moore went to Bergen");
    went.time = 0;
    went.range = may.range;
    went.precision = Precision::Day;
    analysis->events = {went};
    analysis->complete = true;
    return analysis;
}

} // namespace dateline
