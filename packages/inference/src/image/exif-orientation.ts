const startOfScan = 0xda;
const exifMarker = 0xe1;
const exifHeader = "Exif\0\0";
const orientationTag = 0x0112;
const entryBytes = 12;

/**
 * How the camera was held when it took a JPEG: 1 for upright, 2 to 8 for turned or mirrored. Whatever else stands there, or
 * cannot be read, is 1.
 * Exif 2.32 §4.6.4 Orientation.
 */
export function exifOrientation(jpeg: Uint8Array): number {
  try {
    const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
    for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
      const marker = view.getUint8(at + 1);
      if (marker === startOfScan) break;
      const start = at + 4;
      if (marker !== exifMarker || !startsWith(jpeg, start, exifHeader)) continue;
      const orientation = readOrientation(view, start + exifHeader.length);
      return orientation >= 1 && orientation <= 8 ? orientation : 1;
    }
  } catch (error) {
    // It reads beyond the end of a file that is cut off or lies about its lengths: decoding tells of the first, and the second
    // does not keep other programs from showing the picture.
    if (!(error instanceof RangeError)) throw error;
  }
  return 1;
}

/** The tag's value in the first directory of the TIFF structure that starts here. */
function readOrientation(view: DataView, start: number): number {
  const little = view.getUint8(start) === 0x49;
  const directory = start + view.getUint32(start + 4, little);
  const count = view.getUint16(directory, little);
  for (let entry = directory + 2; entry < directory + 2 + count * entryBytes; entry += entryBytes) {
    if (view.getUint16(entry, little) === orientationTag) return view.getUint16(entry + 8, little);
  }
  return 1;
}

function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}
