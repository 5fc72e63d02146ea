/** A text on a page: x and y from the lower left corner, in points. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** It runs up the page, as a note in the margin does. */
  readonly isUpright?: boolean;
}

/** A text at a place, in letters of 10 points where nothing else is said. */
export const at = (text: string, x: number, y: number, size = 10): PdfText => ({ text, x, y, size });

/** A line drawn on a page, or a bar as thin as one; from the lower left corner, in points. */
export interface PdfLine {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly isBar?: boolean;
}

/** What is wrong or odd about a file that is made for a test. */
export interface PdfOddities {
  readonly trailer?: string;
  readonly page?: string;
}

/** A PDF of pages with texts in Helvetica, put together by hand: the smallest that a reader opens. */
export function pdfFile(
  pages: readonly (readonly (PdfText | PdfLine)[])[],
  { trailer = "", page = "" }: PdfOddities = {},
): Uint8Array {
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ...pages.flatMap((texts, index) => {
      const content = texts.map((one) => ("text" in one ? shown(one) : drawn(one))).join("\n");
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * index} 0 R ${page}>>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  return bytesOf(objects, trailer);
}

function shown({ text, x, y, size = 10, isUpright = false }: PdfText): string {
  const way = isUpright ? "0 1 -1 0" : "1 0 0 1";
  return `BT /F1 ${size} Tf ${way} ${x} ${y} Tm (${text.replace(/[\\()]/g, "\\$&")}) Tj ET`;
}

function drawn({ from: [x1, y1], to: [x2, y2], isBar = false }: PdfLine): string {
  return isBar ? `${x1} ${y1} ${x2 - x1 || 1} ${y2 - y1 || 1} re f` : `${x1} ${y1} m ${x2} ${y2} l S`;
}

function bytesOf(objects: readonly string[], trailer: string): Uint8Array {
  let file = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(file + table + end, (letter) => letter.charCodeAt(0));
}
