#pragma once

#include "base/result.h"
#include "model/section.h"
#include "model/token.h"

#include <QByteArrayView>
#include <QStringView>

#include <memory>
#include <vector>

namespace dateline {

/// Part-of-speech tagger: an averaged perceptron over Universal POS tags (Collins 2002), decoded greedily from left to
/// right. Const after load, so one tagger serves all threads.
class PosTagger
{
public:
    PosTagger(PosTagger &&) noexcept;
    PosTagger &operator=(PosTagger &&) noexcept;
    ~PosTagger();

    /// Reads the model that is built into the program. Error BadResource where it is damaged.
    [[nodiscard]] static Result<PosTagger> load();
    /// The same from a model file's bytes, which are not needed afterwards.
    [[nodiscard]] static Result<PosTagger> fromBytes(QByteArrayView bytes);

    /// Sets `pos` of every token. Sentences tell where the context ends.
    void tag(QStringView text, const std::vector<Sentence> &sentences, std::vector<Token> &tokens) const;

private:
    struct Model;
    explicit PosTagger(std::unique_ptr<const Model> model);
    std::unique_ptr<const Model> m_model;
};

} // namespace dateline
