/** What a person wrote, whose direction we do not know: a name in Arabic leaves the sentence around it in order. */
export const BidiText = ({ text }: { text: string }) => <bdi dir="auto">{text}</bdi>
