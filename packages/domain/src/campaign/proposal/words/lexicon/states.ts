/** Goals without a number: a state that is reached or not, and what there shall be none of. */
export const STATES = {
  groupState: [
    '(vào|thuộc|trong|đứng trong|nằm trong|lọt vào) (nhóm|tốp|top) [các|những] (khá|tốt|rất tốt|trung bình khá|trung bình cao|cao|dẫn đầu|đầu|tỉnh dẫn đầu) [(của|trong|cả|toàn) [cả|toàn] (nước|quốc|tỉnh|khu vực|ngành|huyện)]',
  ],
  electionState: ['bầu đủ (số lượng|số|đại biểu) [đại biểu] [, [bảo đảm] đúng (cơ cấu|thành phần) [đại biểu]]'],
  /** `không để xảy ra X`, `không còn X`: the count of X is to be nought. */
  none: [
    '(xóa hết|xóa bỏ hoàn toàn|không (để|còn|có|phát sinh|xảy ra)|không để (xảy ra|phát sinh|tồn tại|còn|có)) [các|những|bất kỳ|bất cứ|tình trạng|trường hợp|vụ việc|vụ]',
  ],
  /** Words that tell how things are or why, not what is wanted. */
  told: ['đã', 'hiện', 'kết quả', 'trước đây', 'vì', 'do', 'nếu'],
  vows: ['phấn đấu', 'bảo đảm', 'đảm bảo', 'mục tiêu', 'quyết tâm'],
  /** Right after these a goal in words may begin. */
  opens: ['phấn đấu', 'bảo đảm', 'đảm bảo', 'mục tiêu', 'quyết tâm', 'và', 'đồng thời', 'cơ bản'],
  whole: ['toàn', 'cả'],
  /** After a comma one of these is another goal, not the next of the evils. */
  afterEvils: [
    '[và] (bảo đảm|đảm bảo|phấn đấu|thực hiện|tỷ lệ|giảm|tăng|nâng|nâng cao|tăng cường|có|giữ|không|đồng thời|góp phần|nhất là|mỗi|tập thể|xây dựng|hoàn thành|duy trì|phát hiện)',
  ],
  endsEvils: ['(trong|nhằm|để)', 'và (bảo đảm|thực hiện)', 'trên địa bàn'],
} as const
