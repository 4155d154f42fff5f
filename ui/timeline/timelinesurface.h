#pragma once

#include <QBrush>
#include <QColor>
#include <QFont>
#include <QHash>
#include <QPainterPath>
#include <QPen>
#include <QRectF>
#include <QStaticText>
#include <QString>

#include <functional>

class QPainter;

namespace dateline {

struct FadingBar;

/// How words are measured: by a font, or by a rule where the same picture has to come out on every machine.
struct TextMeasure
{
    QFont font;
    double ascent = 12;
    double descent = 4;
    std::function<double(const QString &)> width;
    std::function<QString(const QString &, double)> elided; ///< shortened at its end to a width

    [[nodiscard]] double height() const { return ascent + descent; }

    [[nodiscard]] static TextMeasure of(const QFont &font);
    /// Every letter takes the same room.
    [[nodiscard]] static TextMeasure fixed(double letter, double ascent, double descent);
};

/// A thing in a picture that has a name of its own.
struct PicturePart
{
    enum class Kind : std::uint8_t {
        Layer, ///< several things of a kind: "axis", "events"
        List,  ///< a layer of things that are read one by one
        Mark,  ///< what is drawn of a thing that is read elsewhere
        Item,  ///< one of a list
    };

    Kind kind = Kind::Layer;
    QString name;  ///< a word for programs: "axis", "event happened"
    QString title; ///< a sentence for people; empty for none
};

/// What a timeline is drawn on. Pens and brushes may have solid colours and linear and radial gradients;
/// a brush without a pen, Qt::BDiagPattern, too. Nothing else is used.
class TimelineSurface
{
public:
    TimelineSurface() = default;
    TimelineSurface(const TimelineSurface &) = delete;
    TimelineSurface &operator=(const TimelineSurface &) = delete;
    virtual ~TimelineSurface() = default;

    virtual void rect(const QRectF &place, const QPen &pen, const QBrush &brush, double radius) = 0;
    virtual void circle(const QPointF &centre, double radius, const QPen &pen, const QBrush &brush) = 0;
    virtual void line(const QPointF &from, const QPointF &to, const QPen &pen) = 0;
    virtual void path(const QPainterPath &path, const QPen &pen, const QBrush &brush) = 0;
    /// A bar with fading ends or dashes, drawn in a quicker way; false where there is none, and it is to be drawn as
    /// paths.
    virtual bool quickBar(const FadingBar &) { return false; }
    /// Words that begin at a point of their base line and are as wide as they were measured.
    virtual void text(const QPointF &at, const QString &words, const QColor &colour, double width) = 0;
    /// Nothing is drawn outside until unclip(). Not nested.
    virtual void clip(const QRectF &place) = 0;
    virtual void unclip() = 0;
    /// What is drawn until unplace() has this point for its origin. Not nested.
    virtual void place(const QPointF &origin) = 0;
    virtual void unplace() = 0;
    /// What is drawn until close() belongs together. Nested.
    virtual void open(const PicturePart &part) = 0;
    virtual void close() = 0;
    /// Whether anybody reads the titles of parts; making them takes time.
    [[nodiscard]] virtual bool wantsTitles() const = 0;

    void fill(const QRectF &place, const QBrush &brush) { rect(place, Qt::NoPen, brush, 0); }
};

/// Words that were drawn before, ready to be drawn again: working out their glyphs takes longer than drawing them.
/// Holds words of one font. UI thread only.
class WordCache
{
public:
    [[nodiscard]] const QStaticText &of(const QString &words, const QFont &font);
    void clear() { m_known.clear(); }

private:
    QHash<QString, QStaticText> m_known;
};

/// A QPainter as the surface; the painter has its font set. With a cache, words of pictures that follow each other are
/// drawn faster; the picture is the same.
class PainterSurface : public TimelineSurface
{
public:
    explicit PainterSurface(QPainter &painter, WordCache *words = nullptr);

    void rect(const QRectF &place, const QPen &pen, const QBrush &brush, double radius) override;
    void circle(const QPointF &centre, double radius, const QPen &pen, const QBrush &brush) override;
    void line(const QPointF &from, const QPointF &to, const QPen &pen) override;
    void path(const QPainterPath &path, const QPen &pen, const QBrush &brush) override;
    bool quickBar(const FadingBar &bar) override;
    void text(const QPointF &at, const QString &words, const QColor &colour, double width) override;
    void clip(const QRectF &place) override;
    void unclip() override;
    void place(const QPointF &origin) override;
    void unplace() override;
    void open(const PicturePart &) override {}
    void close() override {}
    [[nodiscard]] bool wantsTitles() const override { return false; }

private:
    QPainter &m_painter;
    WordCache *m_words;
    bool m_isRaster; ///< pixels, not a file of lines and curves
    double m_ascent;
};

} // namespace dateline
