/** Words that part clauses, lead into a phrase or lead out of it. */
export const CLAUSES = {
  /** A clause on the way to its number begins after one of these. */
  border: [
    '(phấn đấu|mục tiêu|bảo đảm|đảm bảo|quyết tâm|nhằm|trong đó|cụ thể [là]|góp phần|vượt mức chỉ tiêu|yêu cầu|cam kết) [để|đến|là|có|đạt|tới|sao cho]',
    '[các|một số] chỉ tiêu [chủ yếu|cụ thể] [để|đến|là|có|đạt|tới|sao cho]',
    '[kiềm chế|làm|kéo|tiếp tục] (giảm|tăng|nâng|duy trì|giữ vững|cải thiện)',
    'nâng cao',
  ],
  /** The last word of these is already the clause. */
  borderBefore: ['(hoàn thành|hoàn thành tốt|thực hiện) (tỷ lệ|NN|thu|chỉ tiêu)'],
  notBorder: ['nâng cao (chất|hiệu|năng|vị)'],
  /** Words at the beginning of a phrase that are not part of the name. */
  leading: [
    '(và|có|đạt|được|là|để|với|cho|đưa|trên|từ|riêng|thêm|toàn bộ)',
    'trong [năm]',
    '(hằng|hàng|mỗi|cả) năm',
    '(hằng|hàng) quý',
    'toàn (tỉnh|huyện|xã|ngành|quốc|thành phố|thị xã|quận|phường)',
    'cả (nước|tỉnh|huyện)',
    'tiếp tục',
    'phấn đấu',
    'thực hiện',
    '(trong|theo) đó',
    'đồng thời',
    'cụ thể',
    'tối thiểu',
    'ít nhất',
    'bình quân',
    'thứ (nhất|hai|ba|tư|năm|sáu|bảy|tám) ,',
    '[từ] nay',
  ],
  notLeading: ['bình quân (đầu|thu|lương)'],
  /** `Về giáo dục, …` */
  topicLead: ['về'],
  /** Words at the end of a phrase that already lead over to the number. */
  trailing: [
    '(đạt|là|từ|có|được|lên|khoảng|đều|phải|sẽ|còn|xuống|và|chiếm|tăng)',
    'hiện [nay]',
    '[ở] mức',
    '[kéo|làm] giảm',
    'bình quân',
    '(hằng|hàng|mỗi|cả|cuối|trong) năm',
    'phấn đấu',
    'hoàn thành',
    'so với [cùng kỳ] [năm (trước|YYYY)]',
  ],
  /** What a figure is held against ends its indicator. */
  heldAgainst: ['so với', 'đạt và vượt', 'vượt (chỉ tiêu|kế hoạch)'],
  notHeldAgainst: ['so với cùng kỳ'],
  /** Words that name nothing. */
  bare: [
    '(được|có|đạt|là|đủ|làm|các|những|và|thêm|ít nhất|tối thiểu|trên|từ|đưa|thực hiện|hoàn thành|phấn đấu|toàn bộ)',
  ],
  /** Before a colon: what the sentence is about, not what is counted. */
  topic: ['về', 'thi đua', 'đối với', '[trên|trong] lĩnh vực', 'công tác', '(chỉ|mục) tiêu', 'nội dung', 'phong trào'],
  aims: ['phấn đấu', 'và phấn đấu'],
  /** After the number the phrase ends before one of these. */
  stop: [
    'so với',
    '(trong|vào) năm',
    'trước ngày',
    'nhằm',
    'phấn đấu',
    'theo quy định',
    'góp phần',
    'trong đó',
    'với (tổng|mức|số|tỷ lệ)',
    'không [được] (dưới|quá|thấp hơn|vượt)',
    'ít nhất',
    'tối (thiểu|đa)',
    '(đạt|vượt) (NN|từ|ít|trên|tối|tỷ|mức)',
    'đến (năm|hết|cuối)',
    'giai đoạn',
    'năm YYYY',
    '(hằng|hàng) năm',
    '(và|có|hoặc|hay) (NN|ít nhất|tối thiểu|thêm)',
    '(và|có|hoặc|hay) (trên|từ|khoảng|dưới) NN',
  ],
  turnUp: ['trở (lên|xuống)'],
  graded: ['hạng', 'loại', 'cấp', 'bậc', 'mức'],
  joins: ['và', 'có', 'hoặc', 'hay', '(và|có|hoặc|hay) (trên|từ|khoảng|dưới)'],
  /** After a comma one of these opens a clause of its own. */
  clauseHead: [
    '[và] (tỷ lệ|tổng|tổng số|số|số lượng|tốc độ|thu nhập|thu ngân|chỉ số|diện tích|phấn đấu|nâng|nâng cao|giảm|tăng|xây dựng|hoàn thành|đưa|bảo đảm|đảm bảo|triển khai|tiếp tục|đẩy mạnh|tổ chức|tăng cường|gắn|chú trọng|khuyến khích)',
  ],
  verb: [
    '(được|đạt|có|hoàn thành|tham gia|thực hiện|ký|đăng ký|sử dụng|là|giữ|tổ chức|triển khai|đi bầu|áp dụng)',
    'ký cam kết',
  ],
} as const
