/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.balancer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.function.Consumer;
import org.xnio.IoUtils;
import org.xnio.channels.StreamSourceChannel;
import org.xnio.conduits.AbstractStreamSinkConduit;
import org.xnio.conduits.ConduitWritableByteChannel;
import org.xnio.conduits.Conduits;
import org.xnio.conduits.StreamSinkConduit;

/** Passes an answer on and keeps a copy of its body, unless it grows too large or breaks off. */
final class Recorder extends AbstractStreamSinkConduit<StreamSinkConduit> {

    private final int largest;
    private final Consumer<byte[]> whole;
    private ByteArrayOutputStream copy = new ByteArrayOutputStream();

    Recorder(StreamSinkConduit next, int largest, Consumer<byte[]> whole) {
        super(next);
        this.largest = largest;
        this.whole = whole;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        ByteBuffer seen = source.duplicate();
        int written = next.write(source);
        record(seen, written);
        return written;
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
        long total = 0;
        for (int i = offset; i < offset + length; i++) {
            while (sources[i].hasRemaining()) {
                int written = write(sources[i]);
                if (written == 0) {
                    return total;
                }
                total += written;
            }
        }
        return total;
    }

    @Override
    public int writeFinal(ByteBuffer source) throws IOException {
        return Conduits.writeFinalBasic(this, source);
    }

    @Override
    public long writeFinal(ByteBuffer[] sources, int offset, int length) throws IOException {
        return Conduits.writeFinalBasic(this, sources, offset, length);
    }

    @Override
    public long transferFrom(FileChannel source, long position, long count) throws IOException {
        return source.transferTo(position, count, new ConduitWritableByteChannel(this));
    }

    @Override
    public long transferFrom(StreamSourceChannel source, long count, ByteBuffer through) throws IOException {
        return IoUtils.transfer(source, count, through, new ConduitWritableByteChannel(this));
    }

    @Override
    public void terminateWrites() throws IOException {
        next.terminateWrites();
        if (copy != null) {
            whole.accept(copy.toByteArray());
            copy = null;
        }
    }

    @Override
    public void truncateWrites() throws IOException {
        copy = null;
        next.truncateWrites();
    }

    private void record(ByteBuffer seen, int written) {
        if (copy != null && copy.size() + written > largest) {
            copy = null;
        }
        if (copy != null) {
            byte[] bytes = new byte[written];
            seen.get(bytes);
            copy.write(bytes, 0, written);
        }
    }
}
