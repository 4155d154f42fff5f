#include "text/postagger.h"

namespace dateline {

struct PosTagger::Model
{
};

PosTagger::PosTagger(std::unique_ptr<const Model> model) : m_model(std::move(model)) {}
PosTagger::PosTagger(PosTagger &&) noexcept = default;
PosTagger &PosTagger::operator=(PosTagger &&) noexcept = default;
PosTagger::~PosTagger() = default;

Result<PosTagger> PosTagger::load()
{
    return PosTagger(std::make_unique<Model>());
}

void PosTagger::tag(QStringView, const std::vector<Sentence> &, std::vector<Token> &) const {}

} // namespace dateline
