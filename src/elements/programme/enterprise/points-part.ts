import { html, nothing, type TemplateResult } from 'lit';
import type { NearThreshold } from '../../../core/advice/near-threshold.js';
import { formatPoints } from '../../../core/i18n/result/format-score.js';
import type { OpenQuestions, TalkPoints } from '../../../core/programme/talk-points.js';
import { points, type ProgrammeView } from '../programme-view.js';
import { day } from '../written.js';

/** What is worth talking about: made from the answers, and stored nowhere. */
export function pointsPart(view: ProgrammeView, found: TalkPoints | null): TemplateResult | typeof nothing {
  if (!found) return nothing;
  const words = view.messages.casework.points;
  const lists = listsOf(view, found).filter(({ lines }) => lines.length > 0);
  return html`
    <section part="points" aria-labelledby="points">
      <h4 id="points" tabindex="-1">${words.heading}</h4>
      <p class="hint">${words.apart}</p>
      ${
        lists.length === 0
          ? html`<p>${words.none}</p>`
          : lists.map(
              ({ title, lines }) => html`
                <h5>${title}</h5>
                <ul>
                  ${lines.map((line) => html`<li>${line}</li>`)}
                </ul>
              `,
            )
      }
    </section>
  `;
}

interface TalkList {
  readonly title: string;
  readonly lines: readonly string[];
}

function listsOf(view: ProgrammeView, found: TalkPoints): readonly TalkList[] {
  const { messages, labels } = view;
  const words = messages.casework.points;
  return [
    {
      title: words.contradictions,
      lines: found.contradictions.map(({ id }) => labels.contradiction(id) ?? id),
    },
    {
      title: words.fallen,
      lines: found.fallen.map(({ id, from, to, clear }) => {
        const fell = words.fell(labels.node(id), points(view, from), points(view, to));
        return clear ? fell : `${fell} (${words.unclear})`;
      }),
    },
    { title: words.near, lines: found.near ? [nearText(view, found.near)] : [] },
    {
      title: words.old,
      lines: [
        ...(found.oldSince === null ? [] : [words.oldSince(day(messages, found.oldSince))]),
        ...found.oldItems.map(({ item, at }) =>
          words.oldItem(labels.item(item), at === null ? words.noDate : day(messages, at.slice(0, 10))),
        ),
      ],
    },
    ...found.open.map((open) => openList(view, open)),
  ];
}

function openList({ messages, labels }: ProgrammeView, { dimension, unknown, unanswered }: OpenQuestions): TalkList {
  const words = messages.casework.points;
  return {
    title: words.open(dimension === null ? words.noDimension : labels.node(dimension)),
    lines: [
      ...unknown.map((item) => `${labels.item(item)} (${words.unknown})`),
      ...unanswered.map((item) => `${labels.item(item)} (${words.unanswered})`),
    ],
  };
}

function nearText({ messages, labels, span }: ProgrammeView, { level, side, points: distance }: NearThreshold): string {
  const words = messages.casework.points;
  const name = labels.level(level);
  const text = formatPoints(distance, messages.locale, span);
  if (text === formatPoints(0, messages.locale, span)) return words.onLevel(name);
  return side === 'below' ? words.belowLevel(name, text) : words.aboveLevel(name, text);
}
