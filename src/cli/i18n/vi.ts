import { formatNumber } from '../../core/i18n/numbers/format-number.js';
import { issuesVi } from '../../core/i18n/issues/vi.js';
import type { CliMessages, Counts } from './messages.js';
import { failuresVi } from './vi/failures.js';
import { helpVi } from './vi/help.js';
import { registerVi } from './vi/register.js';
import { reportVi } from './vi/report.js';

const number = (value: number) => formatNumber(value, 'vi');

/** Tiếng Việt. */
export const cliVi: CliMessages = {
  issues: issuesVi,
  failures: failuresVi,
  seeHelp: (command) => `Xem cách dùng: digital-readiness ${command}--help`,
  place: ({ file, line, column, path }) =>
    [file, line === null ? null : `dòng ${line}`, column === null ? null : `cột “${column}”`, path]
      .filter((part) => part !== null)
      .join(', '),
  severity: { error: 'lỗi', warning: 'lưu ý' },
  moreIssues: (count) => `… và ${number(count)} lỗi hoặc lưu ý nữa. Dùng --errors hoặc --json để xem tất cả.`,
  interrupted: 'Đã ngắt. Không có tệp nào được ghi dở dang.',
  progress: {
    bytes: (percent, rows, rate, remaining) => `${percent} · ${rows} dòng · ${rate} dòng/giây · còn ${remaining}`,
    rows: (rows, rate) => `${rows} dòng · ${rate} dòng/giây`,
  },
  scored: (counts) => `Đã chấm điểm ${number(counts.rows)} phiếu.${remainder(counts)}`,
  imported: (counts) => `Đã nhập ${number(counts.rows)} phiếu.${remainder(counts)}`,
  exported: (counts) => `Đã xuất ${number(counts.rows)} phiếu.${remainder(counts)}`,
  provenanceLost: (count) =>
    `${number(count)} câu trả lời có ghi nguồn (được chuyển sang hoặc điền sẵn); bảng không có chỗ cho phần này. Dùng --format json để giữ lại.`,
  errorsWritten: (file) => `Các dòng có lỗi nằm trong “${file}”. Sửa xong có thể nhập lại chính tệp này.`,
  numbersRead: {
    vi: 'Số được đọc theo cách viết tiếng Việt (1.500,5).',
    en: 'Số được đọc theo cách viết tiếng Anh (1,500.5).',
  },
  validInstrument: (file, id, version, warnings) =>
    `${file}: bộ câu hỏi “${id}” ${version} hợp lệ${warnings > 0 ? `, có ${number(warnings)} lưu ý` : ''}.`,
  validResponses: (file, counts) => `${file}: ${number(counts.rows)} phiếu hợp lệ.${remainder(counts)}`,
  invalid: (file, count) => `${file}: có ${number(count)} lỗi.`,
  ...registerVi,
  report: reportVi,
  ...helpVi,
};

function remainder({ faulty, warnings }: Counts): string {
  const skipped = faulty > 0 ? ` ${number(faulty)} dòng có lỗi nên không được nhận.` : '';
  return warnings > 0 ? `${skipped} Có ${number(warnings)} lưu ý.` : skipped;
}
