import { cellPlace, type CellPlace } from '../../cells/cellPlace';
import { attributesOf } from '../xml/attributes';
import { outlineXml, type XmlElement } from '../xml/outline';

/** The elements of a part of comments, notes or threads, that stand at a cell. */
export const commentElements = (xml: string): readonly XmlElement[] => {
  const root = outlineXml(xml, 2);
  const all = root.children.flatMap((child) => [child, ...child.children]);
  return all.filter(({ name }) => name === 'comment' || name === 'threadedComment');
};

/** The cell that such an element stands at. */
export const placeOfComment = ({ attributes }: XmlElement): CellPlace | null =>
  cellPlace(attributesOf(attributes).get('ref') ?? '');

/** The cells that the comments of a part stand at. */
export const placesOfComments = (xml: string): readonly CellPlace[] =>
  commentElements(xml).flatMap((element) => placeOfComment(element) ?? []);
