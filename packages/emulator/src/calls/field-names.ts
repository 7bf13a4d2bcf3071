import { mapFields, snakeCaseFields } from '../generated/messages.ts';

/** The name of a field as the document writes it. Like protobuf, requests may also write `folder_id` for `folderId`. */
export const toFieldName = (name: string): string => snakeCaseFields.get(name) ?? name;

/** A field mask with the names of the document. Keys of maps, such as labels, stay as they are. */
export const toMask = (mask: string): string => mask.split(',').map(toPath).join(',');

function toPath(path: string): string {
  let isKey = false;
  const names = path
    .trim()
    .split('.')
    .map((part) => {
      const name = isKey ? part : toFieldName(part);
      isKey ||= mapFields.has(name);
      return name;
    });
  return names.join('.');
}
