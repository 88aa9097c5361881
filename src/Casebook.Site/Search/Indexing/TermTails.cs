using Casebook.Site.Output;

namespace Casebook.Site.Search.Indexing;

/// <summary>The rest of frequent words: a long one in a file of its own, short ones several in a file.</summary>
internal sealed class TermTails
{
    private const int Long = TermShards.Target / 4;
    private readonly List<OutputFile> _files = [];
    private readonly ScriptWriter _alone = new();
    private readonly ScriptWriter _shared = new();
    private int _numbers;
    private int _sharedNumber;
    private int _inShared;

    /// <summary>Writes the rest of the word that a writer wrote last, and to the word's entry where it stands: the number of the file and the place in it.</summary>
    public void Add(PostingsWriter writer, ScriptWriter entry)
    {
        if (writer.TailLength > Long)
        {
            entry.AddNumber(_numbers);
            entry.AddNumber(0);
            Write(writer, _alone.Begin('m', _numbers++).Add('['));
            _files.Add(_alone.Add(']').End());
            return;
        }

        if (_inShared == 0) _shared.Begin('m', _sharedNumber = _numbers++).Add('[');
        else _shared.Add(',');
        entry.AddNumber(_sharedNumber);
        entry.AddNumber(_inShared++);
        Write(writer, _shared);
        if (_shared.Length >= TermShards.Target) EndShared();
    }

    /// <summary>All files.</summary>
    public IReadOnlyList<OutputFile> End()
    {
        if (_inShared > 0) EndShared();
        return _files;
    }

    private static void Write(PostingsWriter writer, ScriptWriter file)
    {
        file.Add('"');
        writer.WriteTail(file);
        file.Add('"');
    }

    private void EndShared()
    {
        _files.Add(_shared.Add(']').End());
        _inShared = 0;
    }
}
